/** How one kind of client is told to trust a CA. */
export interface TrustLine {
  client: string;
  /** Lines of a shell, or a remark behind `#`. */
  lines: readonly string[];
}

/**
 * What makes clients trust the CA in a file. The first lines change nothing but the environment of one process; those for
 * Java and for systems, at the end, add it to a store.
 */
export function trustLines(path: string): TrustLine[] {
  const file = quoted(path);
  return [
    { client: 'curl', lines: [`curl --cacert ${file} https://...`, `export CURL_CA_BUNDLE=${file}`] },
    { client: 'Node', lines: [`export NODE_EXTRA_CA_CERTS=${file}`] },
    { client: 'Python, requests', lines: [`export REQUESTS_CA_BUNDLE=${file}`] },
    { client: 'Python, ssl and urllib', lines: [`export SSL_CERT_FILE=${file}`] },
    { client: 'PHP', lines: [`php -d curl.cainfo=${file} -d openssl.cafile=${file} ...`] },
    { client: 'Ruby', lines: [`export SSL_CERT_FILE=${file}`] },
    {
      client: 'Go (not on macOS or Windows: there, the system store)',
      lines: [`export SSL_CERT_FILE=${file}`],
    },
    { client: '.NET on Linux (elsewhere: the system store)', lines: [`export SSL_CERT_FILE=${file}`] },
    {
      client: 'Java',
      lines: [
        `keytool -importcert -noprompt -alias mws-local -file ${file} -keystore mws-local.p12 -storetype PKCS12 -storepass changeit`,
        'java -Djavax.net.ssl.trustStore=mws-local.p12 -Djavax.net.ssl.trustStorePassword=changeit ...',
      ],
    },
    {
      client: 'Debian, Ubuntu, Alpine',
      lines: [
        `sudo cp ${file} /usr/local/share/ca-certificates/mws-local.crt && sudo update-ca-certificates`,
      ],
    },
    {
      client: 'Fedora, RHEL',
      lines: [`sudo cp ${file} /etc/pki/ca-trust/source/anchors/mws-local.pem && sudo update-ca-trust`],
    },
    {
      client: 'macOS',
      lines: [`sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${file}`],
    },
    { client: 'Windows', lines: [`certutil -user -addstore Root ${file}`] },
  ];
}

/** As a shell takes it; most paths need nothing. */
const quoted = (path: string): string => (/^[\w@%+=:,./\\-]+$/.test(path) ? path : `"${path}"`);
