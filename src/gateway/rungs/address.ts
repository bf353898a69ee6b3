import { isFeedsOrReports } from '../../protocol/catalog.js';
import { errorAnswer } from '../../protocol/errors.js';
import { refuse } from '../call.js';
import type { Call, Check, Refusal } from '../call.js';
import { MAX_REQUEST_LINE } from '../request.js';

/** `size`: the web server in front takes no longer request line, and the gateway no larger body. */
export const checkSize: Check = ({ request: { method, target, bodyProblem } }) => {
  // The line also holds two spaces and HTTP/1.1.
  if (method.length + Buffer.byteLength(target) + 10 >= MAX_REQUEST_LINE)
    return refuse(
      'uriTooLong',
      'request-line-too-long',
      `The request line has ${MAX_REQUEST_LINE} bytes or more.`,
    );
  if (bodyProblem)
    return refuse(
      errorAnswer(bodyProblem),
      'body',
      bodyProblem === 'RequestMalformed'
        ? 'The body was sent with a Transfer-Encoding other than chunked.'
        : 'The body is larger than the limit, or ended before its length.',
    );
  return undefined;
};

const VERSION = /^\d{4}-\d{2}-\d{2}$/;

/** The section and the version that a path names, if it has that form. */
function partsOf(path: string): { section?: string; version?: string; more: boolean } {
  const [section, version, ...more] = path.split('/').filter((part) => part !== '');
  return {
    ...(section !== undefined && { section }),
    ...(version !== undefined && { version }),
    more: more.length > 0,
  };
}

/** `path`: it leads to a section; or it may name a section that exists at a version that does not. */
export const makeCheckPath =
  (find: (path: string) => Call['address'], hasSection: (name: string) => boolean): Check =>
  (call) => {
    const { method, path } = call.request;
    if (method !== 'GET' && method !== 'POST')
      return refuse(
        errorAnswer('MethodNotSupported', { method }),
        'method',
        `MWS takes GET and POST, not ${method}.`,
      );
    const address = find(path);
    if (address) {
      call.address = address;
      return undefined;
    }
    const { section, version, more } = partsOf(path);
    if (section === undefined || more || (version !== undefined && !VERSION.test(version)))
      return refuse(errorAnswer('ResourceNotFound', { path }), 'path-unknown', `Nothing is at ${path}.`);
    if (version === undefined)
      return refuse(errorAnswer('VersionMissing', { path }), 'version-missing', `${path} names no version.`);
    // A known section at an unknown version is for the next rung to refuse.
    return hasSection(section) ? undefined : sectionInvalid(`${section}/${version}`, 'section-unknown');
  };

/** `version`: the section has it; an empty Version parameter is refused where it was seen to be. */
export const checkVersion: Check = ({ request, address }) => {
  if (!address) {
    const { section, version } = partsOf(request.path);
    return sectionInvalid(`${section}/${version}`, 'version-unknown');
  }
  if (request.parameters.get('Version') === '' && isFeedsOrReports(address.section))
    return refuse(
      errorAnswer('VersionEmpty'),
      'version-empty',
      'The Version parameter is there and has no value.',
    );
  return undefined;
};

function sectionInvalid(label: string, cause: string): Refusal {
  return refuse(errorAnswer('SectionInvalid', { section: label }), cause, `There is no section ${label}.`);
}

/** `action`: the parameters can be read, name an operation, and the section has it on the host that was called. */
export const checkAction: Check = (call) => {
  const { parameters } = call.request;
  const address = call.address!;
  if (parameters.bareEquals !== undefined) {
    const answer = errorAnswer('QueryStringInvalid', { query: withoutSecrets(parameters.bareEquals) });
    return refuse(answer, 'bare-equals', 'A value holds an = that is not escaped as %3D.');
  }
  const name = parameters.get('Action') ?? parameters.get('Operation');
  if (!name)
    return refuse(errorAnswer('ActionMissing'), 'action-missing', 'Neither Action nor Operation was sent.');
  const operation = address.findOperation(name);
  const hosts = operation?.model.onlyOnHosts;
  if (!operation || (call.host && hosts && !hosts.includes(call.host.host))) {
    const answer = errorAnswer('OperationNotAvailable', { operation: name, section: address.label });
    return refuse(answer, 'operation-unknown', `${address.label} has no operation ${name} on this host.`);
  }
  call.operation = operation;
  return undefined;
};

/** What is echoed of a query string must not show what was signed with it. */
const withoutSecrets = (query: string): string =>
  query.replace(/((?:^|&)(?:Signature|MWSAuthToken)=)[^&]*/g, (_, name: string) => `${name}...`);
