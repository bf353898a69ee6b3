#!/bin/sh
# saxes 6.0.0, given a document whose text has a bare ampersand, reports an unclosed tag at the end of the document and
# never the line of the ampersand: it reads on for the end of the entity's name until there is nothing left.
# The input is what sellers send in good faith ("Salt & Pepper"). An XML processor has to report the fault; where, it may choose.
# Seen: "3:4: unclosed tag: b", "3:4: unclosed tag: a", "3:4: unexpected end.", while the ampersand is on line 2.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts saxes@6.0.0
cat >try.cjs <<'JS'
const { SaxesParser } = require('saxes');
const errorsOf = (text) => {
  const parser = new SaxesParser();
  const errors = [];
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(text).close();
  return errors;
};
const document = '<a>\n<b>Salt & Pepper</b>\n</a>';
const errors = errorsOf(document);
console.log('saxes', require('saxes/package.json').version, JSON.stringify(errors));
const namesItsLine = errors.some((message) => message.startsWith('2:'));
if (errors.length === 0 || namesItsLine) process.exit(1);
JS
node try.cjs
