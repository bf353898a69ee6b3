import { isUtf8 } from 'node:buffer';
import { readXml, refuseDoctype, withPlainBreaks, XmlFault } from '../protocol/read-xml.js';
import { readAnswer } from '../scenario/answer-xml/read-answer.js';
import type { Body } from './body.js';
import { BrokenRecording } from './interaction.js';
import type { RecordedResponse } from './interaction.js';
import type { Recognised } from './recognise.js';

/** An answer as a scenario says it; `content` is put in place, or in a file beside it. */
export interface AnswerWords {
  kind: 'xml' | 'document';
  content: { text: string } | { bytes: Buffer };
  contentType?: string;
  status?: number;
  verbatim?: true;
  /** Why it is taken byte for byte. */
  note?: string;
}

/** Longer ones, which lie in files, are held to the model when the scenario is loaded. */
const LOOKED_INTO = 64 * 1024;

/** @throws BrokenRecording for XML that was cut off, or has a document type */
export function answerWords(found: Recognised, response: RecordedResponse, body: Body): AnswerWords {
  const { status } = response;
  const isXml = /^\s*</.test(body.text);
  const isError = /<ErrorResponse[\s>]/.test(body.text.slice(0, 1_000));
  const refused = status !== undefined && status >= 400;
  if (found.operation.responseKind === 'document' && !isError && !refused)
    return documentWords(response, body);
  if (!isXml || /^\s*<(?:!doctype )?html/i.test(body.text))
    return {
      kind: 'xml',
      content: { text: body.text },
      verbatim: true,
      ...statusWord(status),
      note: 'is no XML',
    };
  const text = withPlainBreaks(body.text);
  const problem = problemIn(found, text, isError ? status : undefined);
  if (problem === undefined)
    return { kind: 'xml', content: { text }, ...(isError && statusWord(status, true)) };
  return { kind: 'xml', content: { text }, verbatim: true, ...statusWord(status), note: problem };
}

/** An error without a status has the one that MWS had for its code. */
const statusWord = (status: number | undefined, isError = false): { status?: number } =>
  status === undefined || (status === 200 && !isError) ? {} : { status };

/** What stands in the way of reading it as an answer of its operation; undefined: nothing. */
function problemIn(found: Recognised, text: string, status: number | undefined): string | undefined {
  try {
    if (text.length > LOOKED_INTO) {
      refuseDoctype(text);
      return checkEnd(text);
    }
    const problems: string[] = [];
    readAnswer(
      found,
      readXml(text),
      { keep: true, report: (_, problem) => void problems.push(problem) },
      status,
    );
    return problems[0];
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    if (/text beside elements/.test(error.message)) return error.message;
    const line = text.slice(0, error.at).split('\n').length;
    throw new BrokenRecording(`XML: ${error.message} (line ${line} of the answer)`);
  }
}

/** A long answer that was cut off lacks its last tag. */
function checkEnd(text: string): undefined {
  const root = /<([A-Za-z_][\w:.-]*)/.exec(text.replace(/^\s*<\?[^>]*>/, ''))?.[1];
  if (!text.trimEnd().endsWith(`</${root}>`))
    throw new BrokenRecording(`XML: the text ends before <${root}> is closed`);
  return undefined;
}

function documentWords({ headers }: RecordedResponse, { bytes, text }: Body): AnswerWords {
  const contentType = headers['content-type'];
  const isSame = isUtf8(bytes) && bytes[0] !== 0xef;
  return {
    kind: 'document',
    content: isSame ? { text } : { bytes },
    ...(contentType !== undefined && { contentType }),
  };
}
