import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  BasicConstraints,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  KeyUsage,
  KeyUsageFlags,
  SubjectAlternativeName,
} from '@peculiar/asn1-x509';
import { notificationSignerName } from '../model/pay-hosts.js';
import { BACKDATED } from './authority.js';
import { extension, signCertificate } from './certificate.js';
import { openAuthority } from './kept-authority.js';

/** What signs notifications as Amazon SNS did. */
export interface NotificationSigner {
  /** PEM: common and alternative name sns.amazonaws.com, issued by the local CA, which may vouch for that name. */
  certificate: string;
  /** Its name in a URL: `SimpleNotificationService-{32 hex}.pem`. */
  fileName: string;
  /** The certificate of the local CA, in PEM. */
  ca: string;
  /** SHA1withRSA, in base64: SignatureVersion 1. */
  sign(text: string): string;
}

const LIFE = 397 * 86_400_000;

/** Makes a key and has the local CA, which is made where there is none yet, vouch for it. @param now in milliseconds */
export function notificationSigner(folder: string | undefined, now: number): NotificationSigner {
  const { authority } = openAuthority({ folder, names: [], now });
  // What clients of Amazon SNS verify is RSA.
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const notBefore = now - BACKDATED;
  const name = new GeneralName({ dNSName: notificationSignerName });
  const certificate = signCertificate({
    subject: notificationSignerName,
    issuer: authority.name,
    notBefore,
    notAfter: Math.min(notBefore + LIFE, authority.notAfter),
    publicKey,
    issuerKey: authority,
    extensions: [
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: false }), true),
      extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature), true),
      extension(id_ce_subjectAltName, new SubjectAlternativeName([name])),
    ],
  });
  const digest = createHash('sha256').update(certificate).digest('hex').slice(0, 32);
  return {
    certificate,
    fileName: `SimpleNotificationService-${digest}.pem`,
    ca: authority.certificate,
    sign: (text) => sign('RSA-SHA1', Buffer.from(text), privateKey).toString('base64'),
  };
}
