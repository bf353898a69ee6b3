import { listAppDestinations } from '../../../store/notifications/app-destinations.js';
import type { SpHandler } from '../../context.js';
import { destinationJson } from './destination-json.js';

/** getDestinations: all of the application, oldest first (chosen). */
export const getDestinations: SpHandler = ({ world, developer }) => ({
  payload: listAppDestinations(world, developer.id).map((one) => destinationJson(world, one)),
});
