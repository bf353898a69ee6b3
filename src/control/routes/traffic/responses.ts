import { readGivenResponse } from '../../../scenario/index.js';
import { readGiven } from '../../given.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { responseBody, responseResource, showResponse } from './responses-schemas.js';

/** XML and documents may be as large as those of a scenario. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Answers that are given in place of operations; the newest that is for a call is asked first, those of the scenario last. */
export const responses: Resource = {
  tag: 'responses',
  schemas: [responseResource],
  routes: [
    route<{ query: Paging & { hit?: boolean } }>({
      method: 'GET',
      path: '/responses',
      id: 'listResponses',
      summary: 'All scripted answers with their hits, in the order in which they are asked',
      query: {
        ...schema.paging,
        hit: schema.described(schema.boolean, 'Only those that have answered a call, or that never did.'),
      },
      answer: schema.listOf('ScriptedResponse'),
      run({ realm, query }) {
        const { hit } = query;
        const uses = realm.scripts.uses.filter(
          ({ counts }) => hit === undefined || counts.answered > 0 === hit,
        );
        return pageOf(uses, ({ id }) => id, query, showResponse);
      },
    }),
    route<{ body: object }>({
      method: 'POST',
      path: '/responses',
      id: 'script',
      summary: 'Puts a scripted answer on top of all others',
      body: responseBody,
      bodyLimit: MAX_BYTES,
      status: 201,
      answer: schema.ref('ScriptedResponse'),
      run: ({ realm, body }) => showResponse(realm.scripts.add(readGiven(() => readGivenResponse(body)))),
    }),
    route({
      method: 'DELETE',
      path: '/responses',
      id: 'clearResponses',
      summary: 'Removes all scripted answers, those of the scenario too',
      status: 204,
      run: ({ realm }) => realm.scripts.removeAll(),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/responses/:id',
      id: 'getResponse',
      summary: 'One scripted answer with its hits',
      params: { id: schema.text('The scripted answer.') },
      answer: schema.ref('ScriptedResponse'),
      run({ realm, params }) {
        const found = realm.scripts.uses.find(({ id }) => id === params.id);
        if (!found) throw notFound(`scripted answer ${params.id}`);
        return showResponse(found);
      },
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/responses/:id',
      id: 'deleteResponse',
      summary: 'Removes one scripted answer',
      params: { id: schema.text('The scripted answer.') },
      status: 204,
      run({ realm, params }) {
        if (!realm.scripts.remove(params.id)) throw notFound(`scripted answer ${params.id}`);
      },
    }),
  ],
};
