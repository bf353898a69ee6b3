import type { TimeSource } from '../world/real-time.js';

/** Where hints are told. */
export interface HintLog {
  info(fields: object, message: string): void;
}

/** What Node says of bytes that are no request, or of a handshake that failed. */
export type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer };

const TLS_HELLO =
  'a client began TLS on the HTTP port: https is spoken on the port of --tls-port, and this one needs http:// in the URL';
const PLAIN_HTTP = 'a client sent plain HTTP to the TLS port: it needs https:// in the URL';
const NOT_TRUSTED =
  'a client does not trust the certificate of the TLS port: see mws-local ca trust, and the names that the certificate has';

/** Why a client and a port cannot understand each other, where that is the mistake; undefined for any other. */
export function hintOf({ code = '', rawPacket }: ClientError): string | undefined {
  if (code.startsWith('HPE_') && rawPacket && isTlsHello(rawPacket)) return TLS_HELLO;
  if (code === 'ERR_SSL_HTTP_REQUEST' || code === 'ERR_SSL_HTTPS_PROXY_REQUEST') return PLAIN_HTTP;
  if (/^ERR_SSL_\w+_ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN)$/.test(code)) return NOT_TRUSTED;
  return undefined;
}

/** A record of type handshake and of version 3.x; no request of HTTP begins with such a byte. */
const isTlsHello = (packet: Buffer): boolean =>
  packet[0] === 0x16 && (packet.length === 1 || packet[1] === 3);

/** Tells the log of hints, each at most once a second; its next line says how often it was passed over. */
export function createHintLog(log: HintLog, real: TimeSource): (hint: string) => void {
  const told = new Map<string, { at: number; passedOver: number }>();
  return (hint) => {
    const now = real();
    const last = told.get(hint);
    if (last && now - last.at < 1_000) {
      last.passedOver++;
      return;
    }
    log.info(last && last.passedOver > 0 ? { passedOver: last.passedOver } : {}, hint);
    told.set(hint, { at: now, passedOver: 0 });
  };
}
