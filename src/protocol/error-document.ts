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
