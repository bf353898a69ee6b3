import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Gives a library, which it loads when it is first asked. */
interface Lazy<Module> {
  (): Module;
  /** Has it loaded in a turn of the event loop that is for nothing else, because it will be needed. */
  ahead(): void;
}

/**
 * A CommonJS library that is loaded when it is first asked for, because a start should not wait for what most runs never need.
 * @param name of the package.
 */
export function lazily<Module>(name: string): Lazy<Module> {
  let module: Module | undefined;
  let awaited: NodeJS.Immediate | undefined;
  const load = () => (module ??= require(name) as Module);
  return Object.assign(load, { ahead: () => void (awaited ??= setImmediate(load)) });
}
