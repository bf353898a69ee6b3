// A bare Fastify server: reads the form as text and returns bytes that it was given. It is what a server in this runtime
// can do at best.
import { fastify } from 'fastify';
import { listen, sendGivenAnswer } from './given-answer.js';

const app = fastify();

app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, body),
);
app.post('/*', (_request, reply) => sendGivenAnswer(reply));

await listen(app);
