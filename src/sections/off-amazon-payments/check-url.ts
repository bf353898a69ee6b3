import type { Problems } from '../../protocol/decode/problems.js';

/** Notes what is wrong with a URL to which somebody is to be sent, or something. @param path of the parameter */
export function checkUrl(problems: Problems, path: string, url: string | undefined): void {
  if (url === undefined) problems.add(path, null, 'Member must not be null');
  else if (!isHttp(url)) problems.add(path, url, 'Member must be an http or https URL');
}

const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
