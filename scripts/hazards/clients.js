// The client libraries of the tests, as they are: each is given a server, and gives a function that makes a call with it.
import http from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const hostOf = (url) => {
  const { hostname, port } = new URL(url);
  return { hostname, port: Number(port) };
};

function amazonMws({ url, credentials }) {
  const { hostname, port } = hostOf(url);
  // This client waits for a new connection before each call, and Node 19 and later keep the old one.
  http.globalAgent = new http.Agent({ keepAlive: false });
  const client = require('amazon-mws')(credentials.accessKeyId, credentials.secretKey);
  client.setHost(hostname, port, 'http');
  const who = { SellerId: credentials.sellerId, MWSAuthToken: credentials.authToken };
  return ({ section, version, action, parameters }) =>
    client[section.toLowerCase()].search({ Version: version, Action: action, ...who, ...parameters });
}

function mwsSimple({ tlsUrl, credentials }) {
  const { hostname, port } = hostOf(tlsUrl);
  const { MWSSimple } = require('@ericblade/mws-simple');
  const { accessKeyId, secretKey, sellerId, authToken } = credentials;
  const keys = { accessKeyId, secretAccessKey: secretKey, merchantId: sellerId, authToken };
  const client = new MWSSimple({ host: hostname, port, ...keys });
  return async ({ section, version, action, parameters }) => {
    const query = { Action: action, Version: version, ...parameters };
    return (await client.request({ path: `/${section}/${version}`, query })).result;
  };
}

function mwsApi({ tlsUrl, credentials }) {
  const { hostname, port } = hostOf(tlsUrl);
  const MwsApi = require('mws-api');
  const { accessKeyId, secretKey, sellerId, authToken } = credentials;
  const keys = { accessKeyId, secretAccessKey: secretKey, merchantId: sellerId, authToken };
  const client = new MwsApi({ host: `${hostname}:${port}`, ...keys });
  return async ({ section, action, parameters }) =>
    (await client[section][action](listsOf(parameters))).result;
}

function mws({ tlsUrl, credentials }) {
  const library = require('mws');
  const { accessKeyId: awsAccessKeyId, secretKey, sellerId, authToken: mwsAuthToken } = credentials;
  const marketplace = { ...library.amazonMarketplaces.US, webServiceUri: tlsUrl };
  const keys = { marketplace, awsAccessKeyId, secretKey, sellerId, mwsAuthToken };
  const client = new library.MWS(new library.HttpClient(keys));
  return async ({ section, action, parameters }) => {
    const { CreatedAfter, ...rest } = listsOf(parameters);
    const dates = CreatedAfter ? { CreatedAfter: new Date(CreatedAfter) } : {};
    const method = action[0].toLowerCase() + action.slice(1);
    return (await client[section.toLowerCase()][method]({ ...rest, ...dates }))[0] ?? '';
  };
}

/** `MarketplaceId.Id.1` as a list, which two of them make the numbers for. */
const listsOf = (parameters) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) =>
      name.endsWith('.Id.1') ? [name.slice(0, -'.Id.1'.length), [value]] : [name, value],
    ),
  );

/** By the names of their packages. */
export const clients = {
  'amazon-mws': amazonMws,
  mws,
  'mws-api': mwsApi,
  '@ericblade/mws-simple': mwsSimple,
};

/** The version of a package that is installed. */
export const versionOf = (name) => require(`${name}/package.json`).version;
