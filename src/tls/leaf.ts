import { generateKeyPairSync } from 'node:crypto';
import { isIP } from 'node:net';
import {
  BasicConstraints,
  ExtendedKeyUsage,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_kp_serverAuth,
  KeyUsage,
  KeyUsageFlags,
  SubjectAlternativeName,
} from '@peculiar/asn1-x509';
import { BACKDATED } from './authority.js';
import type { Authority } from './authority.js';
import { extension, signCertificate } from './certificate.js';

/** What a server shows and proves, both in PEM. */
export interface Leaf {
  cert: string;
  key: string;
  /** When it ends, in milliseconds. */
  notAfter: number;
}

/** The longest that browsers and Apple's systems take. */
const LIFE = 397 * 86_400_000;

export type KeyKind = 'ec' | 'rsa';

/** An RSA key also takes part in the suites in which the client enciphers for it. */
const USAGE = {
  ec: KeyUsageFlags.digitalSignature,
  rsa: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment,
};

const makeKey = (kind: KeyKind) =>
  kind === 'ec'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Issues a certificate for names, with a key of its own. @param now in milliseconds. */
export function issueLeaf(
  authority: Authority,
  names: readonly string[],
  now: number,
  kind: KeyKind = 'ec',
): Leaf {
  const { publicKey, privateKey } = makeKey(kind);
  const notBefore = now - BACKDATED;
  const notAfter = Math.min(notBefore + LIFE, authority.notAfter);
  const cert = signCertificate({
    subject: 'mws-local',
    issuer: authority.name,
    notBefore,
    notAfter,
    publicKey,
    issuerKey: authority,
    extensions: [
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: false }), true),
      extension(id_ce_keyUsage, new KeyUsage(USAGE[kind]), true),
      extension(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
      extension(id_ce_subjectAltName, new SubjectAlternativeName(names.map(generalNameOf))),
    ],
  });
  return { cert, key: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, notAfter };
}

const generalNameOf = (name: string): GeneralName =>
  new GeneralName(isIP(name) === 0 ? { dNSName: name } : { iPAddress: name });
