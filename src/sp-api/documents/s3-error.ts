import { escapeXml } from '../../protocol/xml-text.js';

/** An error as S3 says it. */
export interface S3Error {
  status: number;
  code: string;
  message: string;
  /** What stands beside it. */
  further?: Readonly<Record<string, string | number>>;
}

export const signatureDiffers: S3Error = {
  status: 403,
  code: 'SignatureDoesNotMatch',
  message:
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
};

export const accessDenied: S3Error = { status: 403, code: 'AccessDenied', message: 'Access Denied' };

export const expired = (life: number, until: number, now: number): S3Error => ({
  status: 403,
  code: 'AccessDenied',
  message: 'Request has expired',
  further: { 'X-Amz-Expires': life, Expires: instant(until), ServerTime: instant(now) },
});

export const noSuchKey = (key: string): S3Error => ({
  status: 404,
  code: 'NoSuchKey',
  message: 'The specified key does not exist.',
  further: { Key: key },
});

export const tooLarge = (limit: number): S3Error => ({
  status: 400,
  code: 'EntityTooLarge',
  message: 'Your proposed upload exceeds the maximum allowed size',
  further: { MaxSizeAllowed: limit },
});

export const incomplete: S3Error = {
  status: 400,
  code: 'IncompleteBody',
  message: 'You did not provide the number of bytes specified by the Content-Length HTTP header.',
};

export const internal: S3Error = {
  status: 500,
  code: 'InternalError',
  message: 'We encountered an internal error. Please try again.',
};

const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** The document of an error. */
export function s3Document(
  { code, message, further = {} }: S3Error,
  requestId: string,
  hostId: string,
): string {
  const members = { Code: code, Message: message, ...further, RequestId: requestId, HostId: hostId };
  const lines = Object.entries(members).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${lines.join('')}</Error>`;
}
