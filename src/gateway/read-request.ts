import type { IncomingMessage } from 'node:http';
import { Parameters } from '../protocol/parameters.js';
import type { DocumentFolder } from '../world/documents.js';
import { forwardedOf } from '../protocol/forwarded.js';
import { readDocument, readForm } from './body.js';
import type { BodyLimits } from './body.js';
import type { MwsRequest } from './request.js';

const ABSOLUTE_FORM = /^https?:\/\/[^/?]*/i;

interface ReadingParts {
  /** Where a document is kept meanwhile. */
  documentsOf(parameters: Parameters): DocumentFolder;
  /** Whether somebody has an access key. */
  isKey(accessKeyId: string): boolean;
}

/**
 * Reads a request with its body; `then` is called once, in the turn of the event loop in which the last byte came in.
 */
export function readRequest(
  message: IncomingMessage,
  limits: BodyLimits,
  { documentsOf, isKey }: ReadingParts,
  then: (request: MwsRequest) => void,
): void {
  // A client that was given a proxy sends the whole URL.
  const target = message.url!.replace(ABSOLUTE_FORM, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark + 1);
  const fromQuery = new Parameters(query);
  const hasAction = namesOperation(fromQuery);
  const host = (message.headers.host ?? '').toLowerCase();
  const nothing: MwsRequest = {
    method: message.method!,
    target,
    path,
    host,
    parameters: fromQuery,
    form: undefined,
    upload: undefined,
    bodyProblem: undefined,
    forwarded: forwardedOf(message.headers),
    headers: message.rawHeaders,
  };
  if (isEncoded(message)) {
    message.resume();
    return then({ ...nothing, bodyProblem: 'RequestMalformed' });
  }
  if (hasNoBody(message)) {
    // Node tells of it before it knows itself that nothing follows.
    return queueMicrotask(() => then(hasAction ? nothing : { ...nothing, form: '' }));
  }
  if (hasAction) {
    return readDocument(message, limits.document, documentsOf(fromQuery).spool(), (document) => {
      if (typeof document === 'string') then({ ...nothing, bodyProblem: document });
      else then({ ...nothing, upload: { document, ...describe(message) } });
    });
  }
  // Whatever its Content-Type says: with no Action in the query, the body holds the parameters.
  readForm(message, limits.form, isKey, (body) => {
    if (typeof body === 'string') return then({ ...nothing, bodyProblem: body });
    const form = body.toString('utf8');
    then({ ...nothing, parameters: form === '' ? fromQuery : new Parameters(query, form), form });
  });
}

const describe = ({ headers }: IncomingMessage) => ({
  contentType: headers['content-type'] ?? '',
  contentMd5: headers['content-md5']?.toString(),
});

const namesOperation = (parameters: Parameters): boolean =>
  parameters.get('Action') !== undefined || parameters.get('Operation') !== undefined;

/** Node undoes chunks and nothing else: what is packed besides would be read as it stands. */
const isEncoded = ({ headers }: IncomingMessage): boolean =>
  !/^chunked$/i.test(headers['transfer-encoding']?.trim() ?? 'chunked');

const hasNoBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
