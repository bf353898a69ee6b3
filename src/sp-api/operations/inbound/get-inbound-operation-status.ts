import { errorAnswer } from '../../../protocol/errors.js';
import type { ErrorId } from '../../../protocol/errors.js';
import { findSendOperation } from '../../../store/inbound/send/send-operations.js';
import type { SendProblem } from '../../../store/inbound/send/send-operations.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';

/** getInboundOperationStatus: how far an operation is, and why it failed. */
export const getInboundOperationStatus: SpHandler = ({ world, seller, path }) => {
  const operation = findSendOperation(world, seller.id, path.operationId!);
  if (!operation) throw refusal('InboundUnknown', { what: 'Operation', id: path.operationId! });
  const { name, operationId, endedAt, problem } = operation;
  return {
    operation: name,
    operationId,
    operationProblems: problem ? [problemJson(problem)] : [],
    operationStatus: endedAt === null ? 'IN_PROGRESS' : problem ? 'FAILED' : 'SUCCESS',
  };
};

/** The code and the text are those of MWS (chosen). */
function problemJson({ reason, values }: SendProblem) {
  const { code, message = '' } = errorAnswer(reason as ErrorId, values);
  return { code, message: message.trim(), severity: 'ERROR' };
}
