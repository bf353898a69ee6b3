import { expect, test } from 'vitest';
import { allowsAmazon } from './policy.js';

const statement = (more: object) => ({
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::437568002678:root' },
  Action: 'SQS:SendMessage',
  ...more,
});
const allows = (...statements: object[]) => allowsAmazon(JSON.stringify({ Statement: statements }));

test('a queue allows Amazon to send where a statement says so and none denies it', () => {
  expect(allows(statement({}))).toBe(true);
  expect(allows(statement({ Principal: '*', Action: ['sqs:GetQueueUrl', 'SQS:*'] }))).toBe(true);
  expect(allows(statement({ Principal: { AWS: ['437568002678'] }, Action: '*' }))).toBe(true);
  expect(allowsAmazon(JSON.stringify({ Statement: statement({}) }))).toBe(true);
});

test.each([
  ['another account', statement({ Principal: { AWS: '123456789012' } })],
  ['another action', statement({ Action: 'sqs:ReceiveMessage' })],
  ['a service', statement({ Principal: { Service: 'sns.amazonaws.com' } })],
])('%s is not enough', (_, given) => expect(allows(given)).toBe(false));

test('a refusal is stronger, and no policy allows nothing', () => {
  expect(allows(statement({}), statement({ Effect: 'Deny', Principal: '*' }))).toBe(false);
  for (const policy of [undefined, '', 'no JSON', '{}', '[]', '{"Statement": "x"}'])
    expect(allowsAmazon(policy)).toBe(false);
});
