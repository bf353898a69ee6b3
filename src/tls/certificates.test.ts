import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { authorityOf, makeAuthority } from './authority.js';
import { issueLeaf } from './leaf.js';
import { OWN_SUBTREES, serverNames } from './names.js';
import { DAY, NOW } from './testing.js';

const instants = ({ validFrom, validTo }: X509Certificate) => [Date.parse(validFrom), Date.parse(validTo)];

describe('a CA', () => {
  const authority = makeAuthority(['mws', '8.8.8.8/32', '2001:db8::1/128'], NOW);
  const certificate = new X509Certificate(authority.certificate);

  it('has signed itself, with an RSA key', () => {
    expect(certificate.ca).toBe(true);
    expect(certificate.subject).toBe(certificate.issuer);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
  });

  it('is good for ten years, from a day before', () => {
    expect(instants(certificate)).toEqual([NOW - DAY, Date.UTC(2040, 4, 17, 12) - DAY]);
    expect(authority.notAfter).toBe(Date.UTC(2040, 4, 17, 12) - DAY);
  });

  it('beyond 2049 has its end written with four digits of the year', () => {
    const late = new X509Certificate(makeAuthority([], Date.UTC(2045, 0, 1)).certificate);
    expect(instants(late)[1]).toBe(Date.UTC(2055, 0, 1) - DAY);
  });

  it('reads back from its certificate and key as it was', () => {
    const read = authorityOf(authority.certificate, authority.privateKey);
    expect(read.subtrees).toEqual([...OWN_SUBTREES, 'mws', '8.8.8.8/32', '2001:db8::1/128']);
    expect({ ...read, publicKey: undefined }).toEqual({ ...authority, publicKey: undefined });
  });

  it('has a name, a key and a serial number that no other has', () => {
    const other = new X509Certificate(makeAuthority([], NOW).certificate);
    expect(other.subject).not.toBe(certificate.subject);
    expect(other.serialNumber).not.toBe(certificate.serialNumber);
    expect(other.fingerprint256).not.toBe(certificate.fingerprint256);
    expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  it('is not read from the key of another, nor from a certificate of a server', () => {
    const other = makeAuthority([], NOW);
    const leaf = issueLeaf(authority, ['localhost'], NOW);
    expect(() => authorityOf(authority.certificate, other.privateKey)).toThrow('not that of the key');
    expect(() => authorityOf(leaf.cert, createPrivateKey(leaf.key))).toThrow();
  });
});

describe('a certificate of the server', () => {
  const authority = makeAuthority([], NOW);
  const leaf = issueLeaf(authority, serverNames(['192.168.7.7']), NOW);
  const certificate = new X509Certificate(leaf.cert);

  it('is of the CA and of its key', () => {
    expect(certificate.checkIssued(new X509Certificate(authority.certificate))).toBe(true);
    expect(certificate.verify(authority.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(leaf.key))).toBe(true);
    expect(certificate.ca).toBe(false);
  });

  it('is for servers only', () => {
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  });

  it.each(['ec', 'rsa'] as const)('has a key of the kind that is wanted: %s', (kind) => {
    const { cert, key } = issueLeaf(authority, ['localhost'], NOW, kind);
    const read = new X509Certificate(cert);
    expect(read.publicKey.asymmetricKeyType).toBe(kind);
    expect(read.verify(authority.publicKey)).toBe(true);
    expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it('is good for all that mws-local may come to answer for', () => {
    for (const name of [
      'sellingpartnerapi-na.amazon.com',
      'sandbox.sellingpartnerapi-fe.amazon.com',
      'api.amazon.com',
      'tortuga-prod-eu.s3-eu-west-1.amazonaws.com',
      'sns.us-east-1.amazonaws.com',
    ])
      expect(certificate.checkHost(name)).toBe(name);
    expect(certificate.checkHost('s3.amazonaws.com')).toBeUndefined();
  });

  it('is good for 397 days in all, from a day before', () => {
    expect(instants(certificate)).toEqual([NOW - DAY, NOW + 396 * DAY]);
    expect(leaf.notAfter).toBe(NOW + 396 * DAY);
  });

  it('does not outlive its CA', () => {
    const late = issueLeaf(authority, ['localhost'], authority.notAfter - 100 * DAY);
    expect(late.notAfter).toBe(authority.notAfter);
    expect(instants(new X509Certificate(late.cert))[1]).toBe(authority.notAfter);
  });

  it('is good for the names of MWS and of this machine, and for no others', () => {
    for (const name of [
      'mws.amazonservices.com',
      'mws-fe.amazonservices.com',
      'localhost',
      'host.docker.internal',
    ])
      expect(certificate.checkHost(name)).toBe(name);
    for (const address of ['127.0.0.1', '::1', '192.168.7.7'])
      expect(certificate.checkIP(address)).toBe(address);
    expect(certificate.checkHost('www.amazon.com')).toBeUndefined();
    expect(certificate.checkIP('192.168.7.8')).toBeUndefined();
  });
});
