import type { SpHandler } from '../../context.js';
import { destinationJson } from './destination-json.js';
import { namedDestination } from './named.js';

/** getDestination: one of the application. */
export const getDestination: SpHandler = (context) => ({
  payload: destinationJson(context.world, namedDestination(context, context.path.destinationId!)),
});
