import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A CommonJS library that is loaded when it is first asked for, because a start should not wait for what most runs never need.
 * @param name of the package.
 */
export function lazily<Module>(name: string): () => Module {
  let module: Module | undefined;
  return () => (module ??= require(name) as Module);
}
