import { createHash, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  Certificate,
  Extension,
  Extensions,
  id_ce_authorityKeyIdentifier,
  id_ce_subjectKeyIdentifier,
  KeyIdentifier,
  Name,
  RelativeDistinguishedName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** A certificate as it is to be signed. Instants are milliseconds; a certificate has whole seconds. */
export interface CertificateRequest {
  /** Common names. */
  subject: string;
  issuer: string;
  notBefore: number;
  notAfter: number;
  publicKey: KeyObject;
  issuerKey: { publicKey: KeyObject; privateKey: KeyObject };
  extensions: readonly Extension[];
}

/** How a key of each kind signs; RSA's has a parameter, which is NULL. */
const ALGORITHMS = {
  ec: new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' }),
  rsa: new AlgorithmIdentifier({
    algorithm: '1.2.840.113549.1.1.11',
    parameters: Uint8Array.of(5, 0).buffer,
  }),
};
const COMMON_NAME = '2.5.4.3';

/** Signs a certificate with a key on P-256 or of RSA, over SHA-256. @returns PEM. */
export function signCertificate(request: CertificateRequest): string {
  const { subject, issuer, notBefore, notAfter, publicKey, issuerKey, extensions } = request;
  const algorithm = ALGORITHMS[issuerKey.privateKey.asymmetricKeyType as keyof typeof ALGORITHMS];
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: newSerialNumber(),
    signature: algorithm,
    issuer: nameOf(issuer),
    validity: new Validity({ notBefore: new Date(notBefore), notAfter: new Date(notAfter) }),
    subject: nameOf(subject),
    subjectPublicKeyInfo: publicKeyInfo(publicKey),
    extensions: new Extensions([
      ...extensions,
      extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyId(publicKey))),
      extension(
        id_ce_authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyId(issuerKey.publicKey)) }),
      ),
    ]),
  });
  const signatureValue = sign(
    'sha256',
    Buffer.from(AsnConvert.serialize(tbsCertificate)),
    issuerKey.privateKey,
  );
  return toPem(
    AsnConvert.serialize(
      new Certificate({
        tbsCertificate,
        signatureAlgorithm: algorithm,
        signatureValue: bytesOf(signatureValue),
      }),
    ),
  );
}

/** An extension with its content. */
export const extension = (extnID: string, content: object, critical = false): Extension =>
  new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(content)) });

/** The content of an extension of a certificate in DER; undefined where it has none of that id. */
export function readExtension<Content>(
  der: Buffer,
  id: string,
  type: new () => Content,
): Content | undefined {
  const { extensions = [] } = AsnConvert.parse(der, Certificate).tbsCertificate;
  const found = extensions.find(({ extnID }) => extnID === id);
  return found && AsnConvert.parse(found.extnValue, type);
}

/** 128 bits, of which the first two keep it positive and of one length. */
function newSerialNumber(): ArrayBuffer {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytesOf(bytes);
}

const nameOf = (commonName: string): Name =>
  new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new AttributeValue({ utf8String: commonName }) }),
    ]),
  ]);

const publicKeyInfo = (key: KeyObject): SubjectPublicKeyInfo =>
  AsnConvert.parse(key.export({ format: 'der', type: 'spki' }), SubjectPublicKeyInfo);

/** RFC 7093: the first 160 bits of the key's SHA-256. */
const keyId = (key: KeyObject): ArrayBuffer =>
  bytesOf(
    createHash('sha256')
      .update(Buffer.from(publicKeyInfo(key).subjectPublicKey))
      .digest()
      .subarray(0, 20),
  );

/** The bytes alone, without the pool that a Buffer may be a part of. */
const bytesOf = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

const toPem = (der: ArrayBuffer): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
