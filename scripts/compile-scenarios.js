// Part of `npm run build`: reads the built-in scenarios, so that a start need not.
import { compileBuiltIns } from '../build/scenario/compiled.js';

compileBuiltIns();
