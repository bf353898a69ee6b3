import type { FastifyInstance } from 'fastify';
import { escapeXml } from '../protocol/xml-text.js';
import { PREFIX } from './route.js';

/** As much of an OpenAPI document as the page shows. */
interface Description {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: unknown }[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { description?: string }>;
}

interface Entry extends Operation {
  method: string;
  path: string;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:1rem;color-scheme:light dark}
code,pre{font-family:ui-monospace,monospace;font-size:.875rem}pre{overflow:auto;padding:.75rem;border:1px solid}
summary{cursor:pointer;padding:.25rem 0}table{border-collapse:collapse}td,th{text-align:left;padding:.25rem .75rem .25rem 0;vertical-align:top}`;

/**
 * `GET /_mws/docs`: the control API for people to read, made from its description. One page without script, font or
 * anything else from elsewhere.
 */
export function addDocsPage(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } };
  let page: string | undefined;
  app.get(`${PREFIX}/docs`, hidden, (_request, reply) => {
    page ??= pageOf(app.swagger() as unknown as Description);
    return reply
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .type('text/html; charset=utf-8')
      .send(page);
  });
}

function pageOf({ info, paths }: Description): string {
  const entries = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, ...operation })),
  );
  const tags = [...new Set(entries.map(({ tags = [] }) => tags[0] ?? ''))];
  const sections = tags.map((tag) =>
    sectionOf(
      tag,
      entries.filter((entry) => entry.tags?.[0] === tag),
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeXml(info.title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeXml(info.title)} <small>${escapeXml(info.version)}</small></h1>
<p>${escapeXml(info.description ?? '')} <a href="${PREFIX}/openapi.json">OpenAPI 3.1</a></p>
${sections.join('\n')}
</body></html>
`;
}

const sectionOf = (tag: string, entries: readonly Entry[]): string =>
  `<section><h2>${escapeXml(tag)}</h2>${entries.map(entryOf).join('')}</section>`;

function entryOf({ method, path, summary, parameters = [], requestBody, responses }: Entry): string {
  const rows = parameters.map(
    ({ name, in: place, required, description }) =>
      `<tr><td><code>${escapeXml(name)}</code></td><td>${place}${required ? ', required' : ''}</td><td>${escapeXml(description ?? '')}</td></tr>`,
  );
  const body = requestBody && Object.values(requestBody.content)[0]?.schema;
  const answers = Object.entries(responses).map(
    ([status, { description }]) => `<li>${status} ${escapeXml(description ?? '')}</li>`,
  );
  return `<details><summary><code>${method.toUpperCase()} ${escapeXml(path)}</code> ${escapeXml(summary ?? '')}</summary>
${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}
${body ? `<pre>${escapeXml(JSON.stringify(body, null, 2))}</pre>` : ''}
<ul>${answers.join('')}</ul></details>`;
}
