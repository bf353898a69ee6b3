/** What a link of an application asks for. */
export interface ConsentLink {
  applicationId: string;
  /** Where the seller goes back to; undefined: the page shows the code itself. */
  redirectUri: string | undefined;
  state: string | undefined;
}

/** Reads the query as Seller Central had it: `application_id`, `redirect_uri`, `state`. `version` is not looked at. */
export function readLink(search: string): ConsentLink {
  const query = new URLSearchParams(search);
  return {
    applicationId: query.get('application_id') ?? '',
    redirectUri: query.get('redirect_uri') ?? undefined,
    state: query.get('state') ?? undefined,
  };
}

/** The sandbox that an application is in, which the first 16 digits of its id spell; empty: the default world. */
export function sandboxOf(applicationId: string): string {
  const digits = applicationId.slice('amzn1.sp.solution.'.length).replaceAll('-', '').slice(0, 16);
  const id = digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return /^[0-9A-Z]{8}$/.test(id) ? id : '';
}
