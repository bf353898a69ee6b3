import type { Problems } from '../../protocol/decode/problems.js';

/** Notes what is wrong with a URL to which somebody is to be sent, or something. @param path of the parameter */
export function checkUrl(problems: Problems, path: string, url: string | undefined): void {
  if (url === undefined) problems.add(path, null, 'Member must not be null');
  else if (!isHttp(url)) problems.add(path, url, 'Member must be an http or https URL');
}

/** Nobody listens at port 0; Node's client would go to port 80 instead. */
const isHttp = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, port } = new URL(text);
  return /^https?:$/.test(protocol) && port !== '0';
};
