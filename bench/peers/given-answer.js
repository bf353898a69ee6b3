/** What this peer answers: the bench sends it, a copy of what mws-local gave. */
let answer = { status: 200, headers: {}, body: Buffer.alloc(0) };

process.on('message', (given) => {
  answer = { ...given, body: Buffer.from(given.body) };
  process.send('taken');
});
process.on('disconnect', () => process.exit(0));

export const sendGivenAnswer = (reply) => reply.code(answer.status).headers(answer.headers).send(answer.body);

/** Whether the answer is for calls that are to be accepted. */
export const answersAccepted = () => answer.status === 200;

/** Starts the server on any free port and says where. */
export async function listen(app) {
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  process.stdout.write(`${JSON.stringify({ url })}\n`);
  process.once('SIGTERM', () => process.exit(0));
}
