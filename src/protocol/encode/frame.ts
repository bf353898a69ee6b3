import type { OperationModel, ServiceModel } from '../../model/types.js';
import { XML_DECLARATION } from '../xml-text.js';
import { layoutOf } from './element.js';
import type { Layout } from './element.js';

/** What stands around the result of an operation: the root with its namespace, and the request id. */
export interface Frame {
  /** @param attributes further ones of the root, as they are written. */
  start(namespace: string, attributes?: string): string;
  end(requestId: string): string;
  layout: Layout;
}

/** The frame of an operation's answers, made once, at start. */
export function frameOf(service: ServiceModel, name: string, operation: OperationModel): Frame {
  const format = operation.responseFormat ?? service.responseFormat;
  const layout = layoutOf(format);
  const { before } = layout;
  const pretty = format.layout === 'pretty';
  const declaration = format.declaration
    ? XML_DECLARATION + (format.newlineAfterDeclaration ? '\n' : '')
    : '';
  const metadata = `${before(1)}<ResponseMetadata>${before(2)}<RequestId>`;
  const end =
    `</RequestId>${before(1)}</ResponseMetadata>${before(0)}</${name}Response>` +
    (pretty && format.newlineAtEnd !== false ? '\n' : '');
  return {
    start: (namespace, attributes = '') =>
      `${declaration}<${name}Response xmlns="${namespace}"${attributes}>`,
    end: (requestId) => metadata + requestId + end,
    layout,
  };
}
