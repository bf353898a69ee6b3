import { closeSync, openSync, readSync } from 'node:fs';

/** What scenarios begin with; recordings begin with nothing of it. */
const KEY =
  /^(?:name|description|extends|clock|seed|developers|sellers|authorizations|orders|responses|state):/m;
const JSON_KEY = /^\s*\{\s*"(?:\$schema|name|description|extends|clock|seed|developers|sellers)":/;

/** Whether a file is a scenario, by its beginning. */
export function isScenario(path: string): boolean {
  if (!/\.(?:ya?ml|json)$/.test(path)) return false;
  const head = Buffer.alloc(4_096);
  const file = openSync(path, 'r');
  const length = readSync(file, head);
  closeSync(file);
  const text = head.toString('utf8', 0, length);
  return JSON_KEY.test(text) || (KEY.test(text) && !/^http_interactions:/m.test(text));
}
