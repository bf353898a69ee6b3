import { expect, it } from 'vitest';
import { answerToScript, matchOf } from './script-answer.js';

it('asks for what a call is about, not for who makes it and when', () => {
  const who = { AWSAccessKeyId: 'K', Action: 'GetOrder', MWSAuthToken: 'T', SellerId: 'S', Timestamp: '1', Version: '2', Signature: 'x', SignatureMethod: 'm' }; // prettier-ignore
  expect(matchOf({ ...who, 'AmazonOrderId.Id.1': '1' })).toEqual({ 'AmazonOrderId.Id.1': '1' });
});

it('begins with the answer that was given, if all of it is there and it is XML', () => {
  const body = (text: string, complete = true) => ({ responseBody: { text, complete, bytes: text.length } });
  expect(answerToScript(body('<A/>'))).toBe('<A/>');
  expect(answerToScript(body('<A/>', false))).toBe('');
  expect(answerToScript(body('a\tb'))).toBe('');
  expect(answerToScript({})).toBe('');
});
