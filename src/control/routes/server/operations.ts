import type { ShapeModel } from '../../../model/types.js';
import { unknownWord } from '../../../model/nearest-name.js';
import { modelOf } from '../../../protocol/catalog.js';
import type { Operation } from '../../../protocol/catalog.js';
import { skeletonOf } from '../../../scenario/index.js';
import { findHandler } from '../../../sections/handlers.js';
import { parametersOf, rulesOf } from '../../operation-form.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import type { ControlParts } from '../../parts.js';
import { Problem } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { constraints, operationForm, parameterForm } from './operations-schemas.js';

const summaryOf = ({ key, name, section }: Operation) => ({
  id: key,
  section: section.name,
  operation: name,
  version: section.service.version,
  implemented: findHandler(key) !== undefined,
});

function formOf(operation: Operation) {
  const { model, section } = operation;
  const { path, sellerParam, shapes } = section.service;
  const shape: ShapeModel | undefined = shapes[model.input];
  return {
    ...summaryOf(operation),
    path,
    sellerParameter: sellerParam,
    tokenOptional: model.tokenOptional ?? false,
    document: model.requestBody ? { contentTypes: model.requestBody.contentTypes ?? ['text/xml'] } : null,
    quota: model.throttle
      ? {
          burst: model.throttle.quota,
          restore: model.throttle.restore,
          seconds: model.throttle.restoreSeconds,
        }
      : null,
    parameters: parametersOf(section.service, shape),
    constraints: rulesOf(shape?.constraints),
  };
}

/** @throws Problem with the nearest name where there is no such operation */
function operationOf({ catalog }: ControlParts, id: string): Operation {
  const operation = catalog.findOperation(id);
  if (operation) return operation;
  const known = catalog.sections.flatMap((section) => [...section.operations.values()].map(({ key }) => key));
  throw new Problem(404, unknownWord('There is no operation', id, known));
}

/** What can be called, and with which parameters: what a form for a call is made of. */
export const operations: Resource = {
  tag: 'operations',
  schemas: [
    parameterForm,
    constraints,
    schema.resource('Operation', operationForm.summary),
    schema.resource('OperationForm', { ...operationForm.summary, ...operationForm.form }),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/operations',
      id: 'listOperations',
      summary: 'Every operation of every section, by section',
      query: schema.paging,
      answer: schema.listOf('Operation'),
      run({ parts, query }) {
        const all = parts.catalog.sections.flatMap((section) => [...section.operations.values()]);
        return pageOf(all, ({ key }) => key, query, summaryOf);
      },
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/operations/:id',
      id: 'getOperation',
      summary: 'One operation with its parameters and their rules',
      params: { id: schema.text('Such as Orders.ListOrders.') },
      answer: schema.ref('OperationForm'),
      run: ({ parts, params }) => formOf(operationOf(parts, params.id)),
    }),
    route<{ params: { id: string }; query: { as?: 'xml' | 'yaml' } }>({
      method: 'GET',
      path: '/operations/:id/skeleton',
      id: 'getSkeleton',
      summary:
        'A small answer of an operation to edit, which a scripted answer takes as xml, or its result as YAML',
      params: { id: schema.text('Such as Orders.ListOrders.') },
      query: { as: schema.oneOf(['xml', 'yaml'], 'xml if not given.') },
      answer: {
        description: 'The answer.',
        content: { 'text/xml': { schema: schema.text() }, 'application/yaml': { schema: schema.text() } },
      },
      run({ parts, params, query, reply }) {
        const { as = 'xml' } = query;
        reply.type(as === 'xml' ? 'text/xml; charset=utf-8' : 'application/yaml; charset=utf-8');
        return skeletonOf(modelOf(operationOf(parts, params.id)), as);
      },
    }),
  ],
};
