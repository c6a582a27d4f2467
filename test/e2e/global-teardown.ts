import { rmSync } from 'node:fs';
import { recall } from './run-state';

export default async function teardown(): Promise<void> {
  const state = recall();
  await state?.browser.close();
  await state?.server.close();
  if (state) rmSync(state.builds, { recursive: true, force: true });
}
