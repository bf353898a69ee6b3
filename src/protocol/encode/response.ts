import type { Pieces } from '../../model/document.js';
import type { OperationModel, ServiceModel } from '../../model/types.js';
import { XML_DECLARATION } from '../xml-text.js';
import { WriterCompiler } from './compile-writer.js';
import type { ElementWriter } from './element.js';
import { Sink } from './sink.js';

/**
 * Writes the success document of one operation.
 * @param namespace the one of the version that was called.
 */
export type ResponseWriter = (result: unknown, requestId: string, namespace: string) => Pieces;

/** Compiles the writer of an operation's answer: root, result (once or repeated), ResponseMetadata. Called once, at start. */
export function compileResponse(
  service: ServiceModel,
  name: string,
  operation: OperationModel,
): ResponseWriter {
  const compiler = new WriterCompiler(service, operation);
  const format = operation.responseFormat ?? service.responseFormat;
  const { before } = compiler.layout;
  const pretty = format.layout === 'pretty';

  const declaration = format.declaration
    ? XML_DECLARATION + (format.newlineAfterDeclaration ? '\n' : '')
    : '';
  const writeResult = resultWriter(compiler, operation);
  const metadata = `${before(1)}<ResponseMetadata>${before(2)}<RequestId>`;
  const end =
    `</RequestId>${before(1)}</ResponseMetadata>${before(0)}</${name}Response>` +
    (pretty && format.newlineAtEnd !== false ? '\n' : '');

  return (result, requestId, namespace) => {
    const sink = new Sink();
    sink.text = `${declaration}<${name}Response xmlns="${namespace}">`;
    writeResult(result, sink);
    sink.text += metadata + requestId + end;
    return sink.end();
  };
}

function resultWriter(compiler: WriterCompiler, operation: OperationModel): ElementWriter {
  if (operation.output === null || operation.resultWrapper === undefined) return () => {};
  const write = compiler.structure(operation.resultWrapper, operation.output, 1);
  if (!operation.resultRepeats) return write;
  return (results, sink) => {
    for (const result of results as unknown[]) write(result, sink);
  };
}
