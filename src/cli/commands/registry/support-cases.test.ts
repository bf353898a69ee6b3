import { expect, it } from 'vitest';
import { useServer } from '../testing.js';

const { cli, json } = useServer();

interface Case {
  id: string;
  developerId: string;
  link: string;
  key: { accessKeyId: string; secretKey: string };
}

it('a developer is registered, asked, and approved or refused', async () => {
  const form = `--phone '+49 30 1' --country DE --roles Orders,Sellers --regions EU --calls-for both --use-case 'Keeps stock'`;
  const registered = await json<Case>(
    `support-cases register 'Stock sync' me@example.com ${form} --answer 'Where?=At home' --answer 'Who?=Me'`,
  );
  expect(registered).toMatchObject({
    kind: 'registration',
    status: 'open',
    registration: {
      developerName: 'Stock sync',
      contactEmail: 'me@example.com',
      roles: ['Orders', 'Sellers'],
      securityAnswers: [
        { question: 'Where?', answer: 'At home' },
        { question: 'Who?', answer: 'Me' },
      ],
    },
  });
  expect(await json("support-cases ask 1 'Whose stock?'")).toMatchObject({ status: 'waiting' });
  expect(await json("support-cases answer 1 'My own'")).toMatchObject({ status: 'open' });
  const { developerId, key } = await json<Case>('support-cases approve 1 --roles Orders');
  expect(key.secretKey).toMatch(/^\S{40}$/);
  expect(await json(`developers show ${developerId}`)).toMatchObject({
    status: 'approved',
    roles: ['Orders'],
  });
  expect((await cli('support-cases show 1')).stdout).toMatch(/^log\[2\]\.text\tWhose stock\?$/m);

  await json('support-cases register Other other@example.com');
  expect(await json("support-cases refuse 2 'No use case.'")).toMatchObject({ status: 'refused' });
  expect((await cli('support-cases list --kind registration --status refused')).stdout).toMatch(
    /^2\t[^\n]+\n$/,
  );
});

it('keys are revealed once, reset by an administrator, and stopped when they are shared', async () => {
  const own = 'A3EXAMPLEOWNSHOP';
  const developer = '3456-5436-6543';
  const added = await json<{ id: string }>(`users create ${own} helper helper@example.com user`);
  const helper = added.id;
  const listed = (await cli(`users list ${own}`)).stdout;
  expect(listed).toMatch(/^\d+\thelper\thelper@example\.com\tuser$/m);
  const [, owner] = /^(\d+)\t.*\towner@example\.com\tprimary$/m.exec(listed)!;

  const reveal = `keys reveal ${developer} 044SH2EXAMPLEK3FLP04`;
  expect(await json(reveal)).toMatchObject({ secretKey: 'qMtRnEXAMPLEO/NvaGGPK/cXoAxJPkh7bD+f1+ev' });
  expect(await cli(reveal)).toMatchObject({ status: 1, stdout: '' });

  const asked = await json<Case>(`support-cases reset-keys ${developer} --user ${helper} --channel chat`);
  const [, token] = /token=(\w+)/.exec(asked.link)!;
  const confirm = `support-cases confirm ${asked.id} ${token}`;
  expect((await cli(`${confirm} ${helper}`)).stderr).toBe(
    'mws-local: Forbidden: Only an administrator may reset keys; helper is a plain user.\n',
  );
  await json(`users role ${own} ${helper} administrator`);
  const { key } = await json<Case>(`${confirm} ${helper}`);

  expect(await json(`developers suspend ${developer} --reason 'Posted on a forum'`)).toMatchObject({
    status: 'suspended',
  });
  expect((await cli(`keys list ${developer}`)).stdout).toMatch(
    new RegExp(
      `^${key.accessKeyId}\tinactive\tPosted on a forum\t.*\n044SH2EXAMPLEK3FLP04\tdeleted\treset\t`,
    ),
  );
  expect((await cli(`authorizations create 2345-4325-5432 ${own} --user ${helper}`)).status).toBe(1);
  expect((await cli(`authorizations create 2345-4325-5432 ${own} --user ${owner}`)).status).toBe(0);
});
