#!/bin/sh
# iconv-lite 0.7.3 writes seven characters as "?" in Shift_JIS and CP932 alike, though each has its place in the charset:
# U+301C 81 60, U+2014 81 5C, U+2016 81 61, U+2212 81 7C, U+00A2 81 91, U+00A3 81 92, U+00AC 81 CA.
# It knows one of two spellings of each (U+FF5E for 81 60 and so on), and text from other systems has the other one.
# Seen: 3f for each of the seven, in both encodings, while the twin of each gives the two bytes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts iconv-lite@0.7.3
cat >try.cjs <<'JS'
const iconv = require('iconv-lite');
console.log('iconv-lite', require('iconv-lite/package.json').version);
const pairs = {
  '\u301c': '8160', '\u2014': '815c', '\u2016': '8161', '\u2212': '817c', '\u00a2': '8191', '\u00a3': '8192', '\u00ac': '81ca',
};
let changed = false;
for (const charset of ['Shift_JIS', 'CP932'])
  for (const [character, bytes] of Object.entries(pairs)) {
    const written = iconv.encode(character, charset).toString('hex');
    const twin = iconv.decode(Buffer.from(bytes, 'hex'), charset);
    const back = iconv.encode(twin, charset).toString('hex');
    const code = (text) => `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    console.log(charset, code(character), 'is written', written, '- its twin', code(twin), 'is written', back);
    if (written !== '3f' || back !== bytes) changed = true;
  }
process.exit(changed ? 1 : 0);
JS
node try.cjs
