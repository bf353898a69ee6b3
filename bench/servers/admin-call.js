import { exchange } from '../call.js';

/** A call to a peer's own control API; anything but 2xx is an error. */
export async function adminCall(method, url, content) {
  const body = JSON.stringify(content ?? {});
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  const answer = await exchange(url, { method, headers, body });
  if (answer.status >= 300) throw new Error(`${method} ${url} is answered ${answer.status}: ${answer.body}`);
}

/** The first thing that a child writes which `pattern` finds, or an error where it ends before. */
export function waitForOutput(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      if (text !== undefined) text += chunk;
      const found = pattern.exec(text ?? '');
      if (!found) return;
      text = undefined;
      resolve(found[1]);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`A peer ended before it was ready: ${code ?? signal}.`)),
    );
  });
}
