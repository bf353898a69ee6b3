import { generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import {
  BasicConstraints,
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  KeyUsage,
  KeyUsageFlags,
  NameConstraints,
} from '@peculiar/asn1-x509';
import { extension, readExtension, signCertificate } from './certificate.js';
import { OWN_SUBTREES } from './names.js';
import type { Subtree } from './names.js';

/** A CA of this machine's own: whoever trusts it trusts certificates for its subtrees, and for nothing else. */
export interface Authority {
  /** PEM. */
  certificate: string;
  publicKey: KeyObject;
  privateKey: KeyObject;
  /** Its common name. */
  name: string;
  subtrees: readonly Subtree[];
  /** When it ends, in milliseconds. */
  notAfter: number;
}

/** Clients whose clocks are behind still take it. */
export const BACKDATED = 86_400_000;
const YEARS = 10;
const OUR_NAME = 'mws-local CA ';

/** Makes a CA that may vouch for the names of MWS and of this machine, and for further ones. @param now in milliseconds. */
export function makeAuthority(further: readonly Subtree[], now: number): Authority {
  // What old clients can check as well as new ones: they may know no other kind of key.
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS);
  // Of several in one trust store, each has a name of its own.
  const name = `${OUR_NAME}${randomBytes(4).toString('hex')}`;
  const certificate = signCertificate({
    subject: name,
    issuer: name,
    notBefore: now - BACKDATED,
    notAfter: end.getTime() - BACKDATED,
    publicKey,
    issuerKey: { publicKey, privateKey },
    extensions: [
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
      extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign), true),
      extension(id_ce_nameConstraints, constraintsOf(new Set([...OWN_SUBTREES, ...further])), true),
    ],
  });
  return authorityOf(certificate, privateKey);
}

/**
 * A CA from its certificate and key.
 * @throws Error for a certificate that is none, is not a CA's, or is not the key's.
 */
export function authorityOf(certificate: string, privateKey: KeyObject): Authority {
  const read = new X509Certificate(certificate);
  if (!read.ca || !read.checkPrivateKey(privateKey))
    throw new Error('The certificate is not that of the key.');
  return {
    certificate,
    publicKey: read.publicKey,
    privateKey,
    name: /^CN=(.*)$/m.exec(read.subject)?.[1] ?? '',
    subtrees: subtreesIn(read.raw),
    notAfter: Date.parse(read.validTo),
  };
}

/** Whether a certificate, in PEM, is that of a CA that mws-local made. */
export function isNamedByUs(certificate: string | Buffer): boolean {
  try {
    return new X509Certificate(certificate).subject.startsWith(`CN=${OUR_NAME}`);
  } catch {
    return false;
  }
}

const constraintsOf = (subtrees: Iterable<Subtree>): NameConstraints =>
  new NameConstraints({
    permittedSubtrees: new GeneralSubtrees(
      Array.from(subtrees, (subtree) => {
        const base = subtree.includes('/') ? { iPAddress: subtree } : { dNSName: subtree };
        return new GeneralSubtree({ base: new GeneralName(base) });
      }),
    ),
  });

function subtreesIn(der: Buffer): Subtree[] {
  const constraints = readExtension(der, id_ce_nameConstraints, NameConstraints);
  return Array.from(constraints?.permittedSubtrees ?? [], ({ base }) => base.dNSName ?? base.iPAddress!);
}
