interface PictureProps {
  asin: string;
  title: string;
  /** What may be said of its kind, such as Kitchen. */
  group?: string | undefined;
}

/** Pictures are drawn: nothing is fetched from elsewhere. The same product always looks the same. */
export function ProductPicture({ asin, title, group }: PictureProps) {
  const digest = [...asin].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const [round, turn, shade] = [18 + (digest % 5) * 10, (digest % 12) * 30, digest % 4];
  return (
    <svg
      class={`picture shade-${shade}`}
      viewBox="0 0 160 160"
      role="img"
      aria-label={`A drawing in place of a picture of ${title}`}
    >
      <rect class="picture-ground" width="160" height="160" rx="10" />
      <g transform={`rotate(${turn} 80 72)`}>
        <rect class="picture-body" x="38" y="36" width="84" height="72" rx={round / 2} />
        <circle class="picture-mark" cx="80" cy="72" r={round / 2} />
      </g>
      <text x="80" y="146" text-anchor="middle">
        {(group ?? asin).slice(0, 18)}
      </text>
    </svg>
  );
}
