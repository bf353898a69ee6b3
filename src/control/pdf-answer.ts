import type { FastifyReply } from 'fastify';
import type { Schema } from './schemas.js';

const PDF = 'application/pdf';

/** How a route describes that it answers a PDF. */
export const pdfAnswer: Schema = {
  description: 'A PDF.',
  content: { [PDF]: { schema: { type: 'string', contentMediaType: PDF } } },
};

/** A PDF as an answer, to be shown, and to be kept under a name. */
export function answerPdf(reply: FastifyReply, name: string, pdf: Buffer): Buffer {
  reply.type(PDF).header('content-disposition', `inline; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`);
  return pdf;
}
