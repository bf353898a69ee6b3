// A bare Fastify server that answers any call with the bytes it was given, whatever the method: what a server in this runtime can do at best.
import { fastify } from 'fastify';
import { listen, sendGivenAnswer } from '../peers/given-answer.js';

const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
app.all('/*', (_request, reply) => sendGivenAnswer(reply));

await listen(app);
