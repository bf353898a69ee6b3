#!/bin/sh
# fast-xml-parser 5.12.1: XMLValidator finds a bare ampersand in a text, names its place, and finds none in an attribute. XML 1.0
# forbids both (productions AttValue and content), and both are what sellers send in good faith. Whoever looks for the place of
# a fault with it has to look into attributes himself.
# Seen: InvalidChar in column 9 for the text, true for the attribute.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fast-xml-parser@5.12.1
cat >try.cjs <<'JS'
const { XMLValidator } = require('fast-xml-parser');
const text = XMLValidator.validate('<a>Salt & Pepper</a>');
const attribute = XMLValidator.validate('<a b="Salt & Pepper"/>');
console.log('fast-xml-parser 5.12.1', JSON.stringify({ text, attribute }));
if (text === true || text.err.code !== 'InvalidChar' || attribute !== true) process.exit(1);
JS
node try.cjs
