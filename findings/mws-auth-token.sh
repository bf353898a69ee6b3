#!/bin/sh
# mws 2.0.11, set up without mwsAuthToken, as for a seller's own keys, sends the word "undefined" as the token, and signs it.
# MWS refuses a token that is none. No network is needed: the client is given a function that stands for it and notes what
# would be sent.
# Seen: MWSAuthToken=undefined.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mws@2.0.11
cat >try.cjs <<'JS'
const { MWS, HttpClient, amazonMarketplaces } = require('mws');
const account = { awsAccessKeyId: 'AKIAEXAMPLE', secretKey: 'secret', sellerId: 'A1EXAMPLE' };
let sent;
const send = async ({ data, url }) => {
  sent = new URLSearchParams(String(data ?? url));
  return { data: '<nothing/>', headers: {} };
};
const { sellers } = new MWS(new HttpClient({ ...account, marketplace: amazonMarketplaces.US }, send));
(async () => {
  // The answer is of no use to it, and it says so by an error; what counts is what it sent.
  await sellers.listMarketplaceParticipations().catch(() => {});
  console.log('mws 2.0.11 sends MWSAuthToken', JSON.stringify(sent.get('MWSAuthToken')));
  process.exit(sent.get('MWSAuthToken') === 'undefined' ? 0 : 1);
})();
JS
node try.cjs
