import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { send } from '../../bench/call.js';
import { statusCall } from './calls.js';

/** Ends the server while one connection is idle and another is in the middle of a body. @returns ms until it was gone */
export async function measureEnd({ url, credentials, stop }) {
  const agent = new Agent({ keepAlive: true });
  await send(url, statusCall, credentials, { agent });
  const { hostname, port } = new URL(url);
  const half = connect(Number(port), hostname).on('error', () => {});
  await once(half, 'connect');
  half.write('POST /Orders/2013-09-01 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nAction=');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const took = await stop();
  half.destroy();
  agent.destroy();
  return took;
}
