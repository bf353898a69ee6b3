import type { SpHandler } from '../../context.js';
import { ownRequest } from './own-request.js';
import { reportDocument } from './report-document.js';

/** getReport: how far a report has come, whichever face asked for it. */
export const getReport: SpHandler = (context) => reportDocument(context.world, ownRequest(context));
