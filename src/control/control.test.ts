import { readFileSync } from 'node:fs';
import type { InjectOptions } from 'fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { resources } from './routes/index.js';
import { createTestControl } from './testing.js';
import type { Description, DescribedOperation, TestControl } from './testing.js';

let control: TestControl;
beforeAll(async () => {
  control = await createTestControl();
});

/** Every route of the instance, as `GET /_mws/developers/{id}`, from the tree that the router prints. */
function routesOf({ app }: TestControl): string[] {
  const above: string[] = [];
  const lines = app.printRoutes({ commonPrefix: false }).split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [, indent, path, methods] = /^((?:[│ ] {3})*)[├└]── (\S*) \((.+)\)$/.exec(line)!;
    const depth = indent!.length / 4;
    above.splice(depth, above.length, path!);
    const whole = above.join('').replace(/:(\w+)/g, '{$1}');
    return methods!.split(', ').map((method) => `${method} ${whole}`);
  });
}

const readGuide = () => readFileSync(new URL('../../docs/control-api.md', import.meta.url), 'utf8');

async function descriptionOf({ app }: TestControl): Promise<Description> {
  return (await app.inject({ url: '/_mws/openapi.json' })).json<Description>();
}

const operationsOf = ({ paths }: Description): [string, DescribedOperation][] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, DescribedOperation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );

describe('the description', () => {
  it('lists every route of the instance and no other', async () => {
    // Pages for people are not of the API.
    const pages =
      /^GET \/_mws(\/docs|\/index\.html|\/(pay\/checkout|apps\/authorize\/consent)(\/index\.html)?|\/assets\/.+)?$/;
    const routes = routesOf(control).filter((route) => !route.startsWith('HEAD ') && !pages.test(route));
    const described = operationsOf(await descriptionOf(control)).map(([name]) => name);
    expect(described.sort()).toEqual(routes.sort());
    expect(routes.length).toBeGreaterThan(40);
  });

  it('has a schema for every route: who it is, what it takes, what it answers', async () => {
    for (const [name, operation] of operationsOf(await descriptionOf(control))) {
      expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/);
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const parameters = operation.parameters ?? [];
      expect(
        parameters.filter((each) => each.in === 'path' && each.required).map((each) => each.name),
        name,
      ).toEqual(inPath);
      expect(
        Object.keys(operation.responses).some((status) => /^[23]\d\d$/.test(status)),
        name,
      ).toBe(true);
      expect(operation.responses['403']?.content, name).toHaveProperty('application/problem+json');
      if (/^(POST|PUT|PATCH)/.test(name))
        expect(operation.requestBody?.content, name).toHaveProperty('application/json');
    }
  });

  it('takes ?sandbox= on every route but health and itself', async () => {
    for (const [name, { parameters = [] }] of operationsOf(await descriptionOf(control))) {
      const takes = parameters.some((each) => each.in === 'query' && each.name === 'sandbox');
      expect(takes, name).toBe(!/\/health\/|openapi\.json/.test(name));
    }
  });

  it('is OpenAPI 3.1: ids are used once, and every schema is a JSON Schema that refers to what is there', async () => {
    const description = await descriptionOf(control);
    expect(description.openapi).toBe('3.1.0');
    const operations = operationsOf(description);
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);

    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      formats: { 'date-time': true, duration: true },
    });
    ajv.addSchema(
      { $id: 'api', type: 'object', ...{ components: description.components } },
      'api',
      false,
      false,
    );
    ajv.addVocabulary(['components', 'example']);
    const schemas = operations.flatMap(([, { parameters = [], requestBody, responses }]) => [
      ...parameters.map(({ schema }) => schema),
      ...[requestBody, ...Object.values(responses)].flatMap((part) =>
        Object.values(part?.content ?? {}).map(({ schema }) => schema),
      ),
    ]);
    for (const schema of new Set(schemas.map((each) => JSON.stringify(each)))) {
      const rooted = JSON.parse(schema.replaceAll('"#/components', '"api#/components')) as object;
      expect(() => ajv.compile(rooted), schema).not.toThrow();
    }
  });

  it('is in the guide, path by path', async () => {
    const told = [...readGuide().matchAll(/`(\/[^`\s]+)`/g)].map(([, path]) => `/_mws${path}`);
    for (const path of Object.keys((await descriptionOf(control)).paths)) expect(told).toContain(path);
  });

  it('belongs to resources whose names are used once', () => {
    const names = resources.flatMap(({ schemas }) => schemas.map(({ $id }) => $id));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the guide', () => {
  it('has examples that work', async () => {
    const { app } = await createTestControl();
    const [, ...examples] = readGuide().split(/^curl /m);
    expect(examples).toHaveLength(7);
    for (const example of examples.map((text) => text.replace(/```.*/s, ''))) {
      const [, method = 'GET'] = /^-X (\w+)/.exec(example) ?? [];
      const [, url] = /localhost:2009([^\s']+)/.exec(example)!;
      const [, payload] = /-d '([^']+)'/.exec(example) ?? [];
      const headers = payload === undefined ? {} : { 'content-type': 'application/json' };
      const answer = await app.inject({
        method: method as 'GET',
        url: url!,
        headers,
        ...(payload && { payload }),
      });
      expect(answer.statusCode, example + answer.body).toBeLessThan(300);
    }
  });
});

describe('health', () => {
  it('is ready once the scenario is loaded, and live before', async () => {
    let loaded = false;
    const starting = await createTestControl({ ready: () => loaded });
    expect((await starting.ask('GET', '/health/live')).body).toEqual({ status: 'live' });
    expect((await starting.ask('GET', '/health/ready')).status).toBe(503);
    expect((await starting.app.inject({ url: '/_mws/clock' })).statusCode).toBe(503);
    loaded = true;
    expect((await starting.ask('GET', '/health/ready')).body).toEqual({ status: 'ready' });
    expect((await starting.ask('GET', '/clock')).status).toBe(200);
  });

  it('answers HEAD, which probes send', async () => {
    expect((await control.app.inject({ method: 'HEAD', url: '/_mws/health/ready' })).statusCode).toBe(200);
  });
});

describe('problems', () => {
  const problem = async (options: InjectOptions) => {
    const answer = await control.app.inject(options);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const body = answer.json<Record<string, unknown>>();
    expect(body).toMatchObject({ type: 'about:blank', status: answer.statusCode, title: expect.any(String) });
    return body;
  };
  const post = (payload: string | object, type = 'application/json') =>
    problem({ method: 'POST', url: '/_mws/sellers', payload, headers: { 'content-type': type } });

  it('404 for a path, a method or a sandbox that is not there', async () => {
    expect(await problem({ url: '/_mws/nothing?secret=1' })).toMatchObject({
      detail: 'GET /_mws/nothing is not part of the control API.',
    });
    expect(await problem({ method: 'PUT', url: '/_mws/orders' })).toMatchObject({ status: 404 });
    expect(await problem({ url: '/_mws/clock?sandbox=NOWHERE1' })).toMatchObject({
      status: 404,
      detail: 'There is no sandbox NOWHERE1.',
    });
  });

  it('400 for a broken escape in the path', async () => {
    expect(await problem({ url: '/_mws/developers/%zz' })).toMatchObject({ status: 400 });
  });

  it('400 with every mistake in a body and its path; nothing is coerced', async () => {
    expect(await post({ plan: 'gold', marketplaceIds: [1], nome: 'x', status: true })).toMatchObject({
      status: 400,
      findings: expect.arrayContaining([
        { in: 'body', path: '/name', message: 'is missing' },
        { in: 'body', path: '/nome', message: 'is not known here; did you mean name?' },
        { in: 'body', path: '/plan', message: 'must be one of professional, individual' },
        { in: 'body', path: '/marketplaceIds/0', message: 'must be string' },
        { in: 'body', path: '/status', message: 'must be string' },
      ]),
    });
  });

  it('400 for an unknown key of a query and a number that is none', async () => {
    expect(await problem({ url: '/_mws/sellers?limit=ten&colour=red' })).toMatchObject({
      findings: [
        { in: 'query', path: '/colour', message: 'is not known here' },
        { in: 'query', path: '/limit', message: 'must be integer' },
      ],
    });
  });

  it.each(['', '0', '1001', '1.5', '-1', '1e309', '-1e309', 'Infinity', 'NaN'])(
    '400 for ?limit=%s',
    async (limit) => {
      expect(await problem({ url: `/_mws/sellers?limit=${limit}` })).toMatchObject({ status: 400 });
    },
  );

  it('400 for a place that is not in the list', async () => {
    expect(await problem({ url: '/_mws/sellers?after=NOBODY' })).toMatchObject({
      findings: [{ in: 'query', path: '/after', message: 'NOBODY is not in this list' }],
    });
  });

  it.each(['{', 'null!', '{"name": "x",}', '{"__proto__": {}}', "{'name': 'x'}"])(
    '400 for the body %s',
    async (body) => {
      expect(await post(body)).toMatchObject({ status: 400 });
    },
  );

  it('400 for no body where one is needed, whether or not its type is named', async () => {
    const missing = { status: 400, findings: [{ path: '/name', message: 'is missing' }] };
    expect(await post('')).toMatchObject(missing);
    expect(await problem({ method: 'POST', url: '/_mws/sellers' })).toMatchObject(missing);
  });

  it('415 for a body of another type', async () => {
    expect(await post('name=x', 'application/x-www-form-urlencoded')).toMatchObject({ status: 415 });
    expect(await post('{"name":"x"}', 'text/plain')).toMatchObject({ status: 415 });
  });

  it('413 beyond 1 MiB', async () => {
    expect(await post({ name: 'x'.repeat(1024 * 1024) })).toMatchObject({ status: 413 });
  });

  it('500 without a word of what failed, which the log is told', async () => {
    const logged: object[] = [];
    const broken = await createTestControl({ log: { error: (fields) => logged.push(fields) } });
    broken.realm.world.close();
    const answer = await broken.ask('GET', '/developers');
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: 'Something failed inside mws-local; its log has the reason.',
    });
    expect(logged).toMatchObject([{ err: expect.any(Error), method: 'GET', path: '/_mws/developers' }]);
  });
});

describe('a sandbox', () => {
  it('has everything of its own', async () => {
    const { ask } = await createTestControl();
    expect(
      (await ask('POST', '/sellers?sandbox=SANDBOX1', { id: 'ASANDBOX', name: 'In a box' })).status,
    ).toBe(201);
    expect((await ask('GET', '/sellers?sandbox=SANDBOX1')).body.items.map(({ id }) => id)).toEqual([
      'ASANDBOX',
    ]);
    expect((await ask('GET', '/sellers')).body.items.map(({ id }) => id)).toEqual(['A2EXAMPLESELLER']);
  });
});

it('takes a slash at the end of a path', async () => {
  expect((await control.ask('GET', '/sellers/')).status).toBe(200);
});
