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
  const told = async (change: Parameters<typeof send>[0]) => {
    expect(send(change).text).toContain(`<Code>${SIGNATURE}</Code>`);
    return (await diagnosisOf(world, newest()))?.code;
  };
  const developer = findDeveloper(world, '1234-3214-4321')!;
  return { send, world, newest, told, developer };
}

it('is that of the request as it came in, and is made once', async () => {
  const { told, newest, world } = gatewayThatTells();
  expect(await told({ secretKey: `${demo.secretKey}\n` })).toBe('secret-newline');
  expect(await diagnosisOf(world, newest())).toBe(newest().diagnosis);
});

it('is not made while the request is answered', () => {
  const { send, newest } = gatewayThatTells();
  send({ secretKey: 'wrong' });
  expect(newest()).toMatchObject({ rung: 'signature', cause: 'signature', diagnosis: undefined });
});

it('is of signatures only', async () => {
  const { send, newest, world } = gatewayThatTells();
  send();
  expect(await diagnosisOf(world, newest())).toBeUndefined();
  send({ path: '/Teapots/2013-09-01' });
  expect(await diagnosisOf(world, newest())).toBeUndefined();
});

it('knows the other keys of the registry, also those from before a reset', async () => {
  const { told, world, developer } = gatewayThatTells();
  const other = createKey(world, developer, { secretKey: 'theSecondSecretOfTheSameDeveloper' });
  const stranger = createDeveloper(world, { name: 'Stranger' });
  createKey(world, stranger, { secretKey: 'theSecretOfSomebodyElse' });
  expect(await told({ secretKey: other.secretKey })).toBe('secret-other-key');
  expect(await told({ secretKey: 'theSecretOfSomebodyElse' })).toBe('secret-other-developer');

  const { accessKeyId, secretKey } = resetKeys(world, developer);
  const parameters = {
    Action: 'ListOrders',
    AWSAccessKeyId: accessKeyId,
    SellerId: demo.sellerId,
    SignatureMethod: 'HmacSHA256',
    SignatureVersion: '2',
    Timestamp: new Date(world.now()).toISOString(),
  };
  expect(await told({ parameters, secretKey: demo.secretKey })).toBe('secret-reset');
  expect(await told({ parameters, secretKey: `${secretKey} ` })).toBe('secret-space');
});

it('is looked for in pieces, between which others have their turn', async () => {
  const { send, newest, world } = gatewayThatTells();
  send({ secretKey: 'of nobody' });
  let turns = 0;
  let isOver = false;
  const count = () => void (turns++, isOver || setImmediate(count));
  setImmediate(count);
  await diagnosisOf(world, newest()).finally(() => (isOver = true));

  expect(newest().diagnosis?.code).toBe('unknown');
  expect(turns).toBeGreaterThan(5);
});

it('is made once where many ask at once', async () => {
  const { send, newest, world } = gatewayThatTells();
  send({ secretKey: 'of nobody' });
  const asked = await Promise.all(Array.from({ length: 5 }, () => diagnosisOf(world, newest())));

  expect(new Set(asked).size).toBe(1);
});

it('is given up where its world is closed while it waits', async () => {
  const { send, newest, world } = gatewayThatTells();
  send({ secretKey: 'of nobody' });
  const asked = diagnosisOf(world, newest());
  world.close();

  expect(await asked).toBeUndefined();
});
