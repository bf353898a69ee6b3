import type { SpHandler } from '../../context.js';
import { begun, planOf } from './plan.js';

/** generatePackingOptions: asks for ways to pack. */
export const generatePackingOptions: SpHandler = (context) =>
  begun(context, planOf(context), 'generatePackingOptions');
