import { expect, it } from 'vitest';
import { createTestGateway, demo } from '../gateway/testing.js';
import { createDeveloper, findDeveloper } from '../registry/developers.js';
import { createKey, resetKeys } from '../registry/keys.js';
import { diagnosisOf } from './diagnose-entry.js';

const SIGNATURE = 'SignatureDoesNotMatch';

/** What a call is diagnosed as, once it is refused for its signature. */
function gatewayThatTells() {
  const { send, world, realm } = createTestGateway();
  const newest = () => realm.journal.newestFirst()[0]!;
  const told = (change: Parameters<typeof send>[0]) => {
    expect(send(change).text).toContain(`<Code>${SIGNATURE}</Code>`);
    return diagnosisOf(world, newest())?.code;
  };
  const developer = findDeveloper(world, '1234-3214-4321')!;
  return { send, world, newest, told, developer };
}

it('is that of the request as it came in, and is made once', () => {
  const { told, newest, world } = gatewayThatTells();
  expect(told({ secretKey: `${demo.secretKey}\n` })).toBe('secret-newline');
  expect(diagnosisOf(world, newest())).toBe(newest().diagnosis);
});

it('is not made while the request is answered', () => {
  const { send, newest } = gatewayThatTells();
  send({ secretKey: 'wrong' });
  expect(newest()).toMatchObject({ rung: 'signature', cause: 'signature', diagnosis: undefined });
});

it('is of signatures only', () => {
  const { send, newest, world } = gatewayThatTells();
  send();
  expect(diagnosisOf(world, newest())).toBeUndefined();
  send({ path: '/Teapots/2013-09-01' });
  expect(diagnosisOf(world, newest())).toBeUndefined();
});

it('knows the other keys of the registry, also those from before a reset', () => {
  const { told, world, developer } = gatewayThatTells();
  const other = createKey(world, developer, { secretKey: 'theSecondSecretOfTheSameDeveloper' });
  const stranger = createDeveloper(world, { name: 'Stranger' });
  createKey(world, stranger, { secretKey: 'theSecretOfSomebodyElse' });
  expect(told({ secretKey: other.secretKey })).toBe('secret-other-key');
  expect(told({ secretKey: 'theSecretOfSomebodyElse' })).toBe('secret-other-developer');

  const { accessKeyId, secretKey } = resetKeys(world, developer);
  const parameters = {
    Action: 'ListOrders',
    AWSAccessKeyId: accessKeyId,
    SellerId: demo.sellerId,
    SignatureMethod: 'HmacSHA256',
    SignatureVersion: '2',
    Timestamp: new Date(world.now()).toISOString(),
  };
  expect(told({ parameters, secretKey: demo.secretKey })).toBe('secret-reset');
  expect(told({ parameters, secretKey: `${secretKey} ` })).toBe('secret-space');
});
