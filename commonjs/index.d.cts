import type * as library from '../dist/index.js' with { 'resolution-mode': 'import' };

export type * from '../dist/index.js' with { 'resolution-mode': 'import' };
export declare const startMwsLocal: typeof library.startMwsLocal;
export declare const connect: typeof library.connect;
