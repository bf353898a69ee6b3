import type { SpHandler } from '../../context.js';
import { rotateApplicationClientSecret } from './rotate-application-client-secret.js';

/** Applications API 2023-11-30. */
export const applications: Readonly<Record<string, SpHandler>> = {
  'applications.rotateApplicationClientSecret': rotateApplicationClientSecret,
};
