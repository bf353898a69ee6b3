import type { Pieces } from '../../model/document.js';
import type { OperationModel, ServiceModel } from '../../model/types.js';
import { WriterCompiler } from './compile-writer.js';
import type { ElementWriter } from './element.js';
import { frameOf } from './frame.js';
import type { Frame } from './frame.js';
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
  frame: Frame = frameOf(service, name, operation),
): ResponseWriter {
  const writeResult = resultWriter(new WriterCompiler(service, operation), operation);
  return (result, requestId, namespace) => {
    const sink = new Sink();
    sink.text = frame.start(namespace);
    writeResult(result, sink);
    sink.text += frame.end(requestId);
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
