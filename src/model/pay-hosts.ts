import { readData } from './data-file.js';

const { signer, certificates, profiles } = readData<{
  signer: string;
  certificates: string[];
  profiles: string[];
}>('pay/hosts.json');

/** Whose name stands in the certificate with which notifications of Amazon Pay are signed. */
export const notificationSignerName = signer;

/** Every host that a shop of Amazon Pay reaches beside MWS. */
export const payHosts: readonly string[] = [signer, ...certificates, ...profiles];
