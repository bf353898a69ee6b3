/** A fenced block of a Markdown document. */
export interface Snippet {
  language: string;
  text: string;
}

/** The fenced blocks of a document, in their order. Those of list items lose their indentation. */
export const snippetsOf = (markdown: string): Snippet[] =>
  [...markdown.matchAll(/^( *)```(\w*)\n([^]*?)^ *```$/gm)].map(([, indent, language, text]) => ({
    language: language!,
    text: text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

/** The commands of a shell script as words; quotes, and lines that go on behind a backslash, are all that is understood. */
export function commandsOf(script: string): string[][] {
  const commands: string[][] = [[]];
  const token = /\\\n|#.*|\n|&&|((?:'[^']*'|"[^"]*"|[^\s'"])+)/g;
  for (const [text, word] of script.matchAll(token)) {
    if (word === undefined && (text === '\n' || text === '&&')) commands.push([]);
    if (word !== undefined) commands.at(-1)!.push(word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
  }
  return commands.filter((command) => command.length > 0);
}

/** What `curl` with these words sends and gets, by fetch. Only the flags that the documents use are known. */
export async function curl(words: readonly string[]): Promise<Response> {
  const headers = new Headers();
  const request: RequestInit & { headers: Headers } = { headers, redirect: 'manual' };
  const data: string[] = [];
  let url: string | undefined;
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift()!;
    if (word === '-L') request.redirect = 'follow';
    else if (word === '-X') request.method = rest.shift()!;
    else if (word === '-H') headers.append(...(rest.shift()!.split(/: */, 2) as [string, string]));
    else if (word === '-d') data.push(rest.shift()!);
    else if (word === '--data-urlencode') data.push(urlencoded(rest.shift()!));
    else if (word === '-N') continue;
    else if (word.startsWith('-') || url !== undefined) throw new Error(`Unknown to this curl: ${word}`);
    else url = /^https?:/.test(word) ? word : `http://${word}`;
  }
  if (data.length > 0) {
    request.body = data.join('&');
    request.method ??= 'POST';
    if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/x-www-form-urlencoded');
  }
  return fetch(url!, request);
}

/** As curl encodes `name=value`: the value alone. */
function urlencoded(text: string): string {
  const at = text.indexOf('=') + 1;
  return text.slice(0, at) + encodeURIComponent(text.slice(at));
}
