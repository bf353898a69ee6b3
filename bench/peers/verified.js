// Fastify that parses the form and verifies its Signature Version 2 against a key in SQLite before it returns the bytes
// that it was given: the least that anything must do that authenticates as MWS did.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse } from 'node:querystring';
import Database from '../../build/world/sqlite.js';
import { fastify } from 'fastify';
import { answersAccepted, listen, sendGivenAnswer } from './given-answer.js';

const { accessKeyId, secretKey } = JSON.parse(process.argv[2]);

const database = new Database(':memory:');
database.exec(
  'CREATE TABLE access_keys (access_key_id TEXT PRIMARY KEY, secret_key TEXT NOT NULL) WITHOUT ROWID',
);
database.prepare('INSERT INTO access_keys VALUES (?, ?)').run(accessKeyId, secretKey);
const findSecret = database.prepare('SELECT secret_key FROM access_keys WHERE access_key_id = ?').pluck();

const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function isSigned({ method, url, headers, body: form }) {
  const secret = findSecret.get(form.AWSAccessKeyId);
  if (secret === undefined) return false;
  const query = Object.keys(form)
    .filter((name) => name !== 'Signature')
    .sort()
    .map((name) => `${encode(name)}=${encode(form[name])}`)
    .join('&');
  const text = `${method}\n${headers.host.toLowerCase()}\n${url}\n${query}`;
  const computed = createHmac('sha256', secret).update(text).digest();
  const sent = Buffer.from(form.Signature ?? '', 'base64');
  return sent.length === computed.length && timingSafeEqual(sent, computed);
}

const app = fastify();

app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, parse(body)),
);
app.post('/*', (request, reply) => {
  // The bench says by the answer what it expects; anything else would be measured and yet be wrong.
  if (isSigned(request) === answersAccepted()) return sendGivenAnswer(reply);
  return reply.code(500).send();
});

await listen(app);
