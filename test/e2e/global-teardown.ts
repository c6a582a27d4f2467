import { recall } from './run-state';

export default async function teardown(): Promise<void> {
  const state = recall();
  await state?.browser.close();
  await state?.server.close();
}
