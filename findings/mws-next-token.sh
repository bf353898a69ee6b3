#!/bin/sh
# mws 2.0.11: getReportRequestListByNextToken() calls another operation than its name says, GetReportListByNextToken, as
# getReportListByNextToken() does. No network is needed: the client is given a function that stands for it and notes
# what would be sent.
# Seen: Action=GetReportListByNextToken for both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mws@2.0.11
cat >try.cjs <<'JS'
const { MWS, HttpClient, amazonMarketplaces } = require('mws');
const account = { awsAccessKeyId: 'AKIAEXAMPLE', secretKey: 'secret', sellerId: 'A1EXAMPLE', mwsAuthToken: 'token' };
let action;
const send = async ({ data, url }) => {
  action = new URLSearchParams(String(data ?? url)).get('Action');
  return { data: '<nothing/>', headers: {} };
};
const { reports } = new MWS(new HttpClient({ ...account, marketplace: amazonMarketplaces.US }, send));
(async () => {
  let changed = false;
  for (const name of ['getReportRequestListByNextToken', 'getReportListByNextToken']) {
    // The answer is of no use to it, and it says so by an error; what counts is what it asked for.
    await reports[name]({ tag: () => undefined }).catch(() => {});
    console.log('mws 2.0.11', name, 'sends', action);
    if (action !== 'GetReportListByNextToken') changed = true;
  }
  process.exit(changed ? 1 : 0);
})();
JS
node try.cjs
