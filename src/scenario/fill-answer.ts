import type { MwsDocument } from '../model/document.js';
import type { XmlElement } from '../protocol/xml-element.js';
import type { ScriptedAnswer } from './scripted-answers.js';
import { fillPlain, fillText } from './templates.js';
import type { TemplateFacts } from './templates.js';

/** A scripted answer with its templates filled, from the parameters of a call and the world's clock. */
export function fillAnswer(answer: ScriptedAnswer, facts: TemplateFacts): ScriptedAnswer {
  if (!answer.templated) return answer;
  if ('error' in answer) return { error: fillPlain(answer.error, facts) as typeof answer.error };
  if ('refusal' in answer) return { refusal: fillPlain(answer.refusal, facts) as typeof answer.refusal };
  if ('elements' in answer) {
    const { attributes, results } = answer.elements;
    return { elements: { attributes, results: results.map((each) => fillElement(each, facts)) } };
  }
  if (!('result' in answer)) return answer;
  const { body, contentType } = answer.result as Partial<MwsDocument>;
  if (Buffer.isBuffer(body)) {
    const text = fillText(body.toString('utf8'), facts);
    return { result: { contentType, body: Buffer.from(text, 'utf8') } };
  }
  return { result: fillPlain(answer.result, facts) };
}

function fillElement({ content, attributes, ...element }: XmlElement, facts: TemplateFacts): XmlElement {
  return {
    ...element,
    ...(attributes && { attributes: fillPlain(attributes, facts) as Record<string, string> }),
    content:
      typeof content === 'string'
        ? fillText(content, facts)
        : content.map((each) => fillElement(each, facts)),
  };
}
