const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ENTITY = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([A-Za-z]+));|&/g;

/** Text as it was before it was escaped. @param otherwise is told what stands for no character, and gives what to put in its place. */
export function unescapeXml(text: string, otherwise: (entity: string) => string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? otherwise(whole);
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise(whole);
  });
}
