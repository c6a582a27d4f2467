/** The folder of package.json: the one file that knows how deep it lies itself. */
import { join } from 'node:path';

export const ROOT = join(__dirname, '../../..');
