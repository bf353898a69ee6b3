/** What a TLS server shows and proves, both in PEM; one of each kind of key, if there are several. */
export interface KeyPair {
  cert: string | string[];
  key: string | string[];
}

/** The certificate of the TLS port. */
export interface TlsCredentials {
  /** For a handshake that begins now; the same object as long as nothing has changed. */
  current(): KeyPair;
  /** The certificate of the local CA, in PEM; undefined where the user's own certificate is shown. */
  ca(): string | undefined;
}

/** Where the making of certificates is told. */
export interface TlsLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
