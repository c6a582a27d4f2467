/** What every browser has and jsdom lacks. Imported first, since src/excel takes it when it is loaded. */
import { TextEncoder } from 'node:util';

Object.assign(globalThis, { TextEncoder });
