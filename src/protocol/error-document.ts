import type { ErrorAnswer } from './errors.js';
import { rootNamespace } from './errors.js';
import { escapeXml, XML_DECLARATION } from './xml-text.js';

/** What a section says of its errors: a namespace for each layer, and whether its service writes a declaration. */
export interface ErrorStyle {
  gatewayNamespace: string;
  serviceNamespace: string;
  serviceDeclaration: boolean;
}

/** The style where no section was found. */
export const rootErrorStyle: ErrorStyle = {
  gatewayNamespace: rootNamespace,
  serviceNamespace: rootNamespace,
  serviceDeclaration: true,
};

/** An ErrorResponse, mostly indented, as the gateway (RequestID) or a service (RequestId) wrote it. */
export function errorDocument(answer: ErrorAnswer, style: ErrorStyle, requestId: string): string {
  if (answer.attributes) return productErrorDocument(answer, answer.attributes, style, requestId);
  const gateway = answer.layer === 'gateway';
  const namespace =
    answer.namespace === 'root' ? rootNamespace : gateway ? style.gatewayNamespace : style.serviceNamespace;
  const idElement = gateway ? 'RequestID' : 'RequestId';
  const lines = [
    `<ErrorResponse xmlns="${namespace}">`,
    '  <Error>',
    // Throttling has an empty Type, written open and close.
    `    <Type>${answer.type}</Type>`,
    `    <Code>${escapeXml(answer.code)}</Code>`,
    ...(answer.message === undefined ? [] : [`    <Message>${escapeXml(answer.message)}</Message>`]),
    ...(answer.detail ? ['    <Detail/>'] : []),
    '  </Error>',
    `  <${idElement}>${requestId}</${idElement}>`,
    '</ErrorResponse>',
    '',
  ];
  const document = answer.layout === 'compact' ? lines.map((line) => line.trim()).join('') : lines.join('\n');
  return gateway || style.serviceDeclaration ? `${XML_DECLARATION}\n${document}` : document;
}

/** The error of an operation that asks about one product: Code before Type, and the request id among the metadata. */
function productErrorDocument(
  { type, code, message = '' }: ErrorAnswer,
  attributes: Readonly<Record<string, string>>,
  { serviceNamespace }: ErrorStyle,
  requestId: string,
): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `${XML_DECLARATION}
<ErrorResponse xmlns="${serviceNamespace}">
  <Error${said.join('')}>
    <Code>${escapeXml(code)}</Code>
    <Type>${type}</Type>
    <Message>${escapeXml(message)}</Message>
  </Error>
  <ResponseMetadata>
    <RequestId>${requestId}</RequestId>
  </ResponseMetadata>
</ErrorResponse>
`;
}
