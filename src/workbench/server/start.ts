/** `npm start`: the workbook beside the task pane, on this machine. */
import { openBrowser } from './open-browser';
import { startServer } from './start-server';

const DEFAULT_PORT = 3000;

async function main(): Promise<void> {
  const wanted = process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${wanted}"; it must be a whole number from 0 to 65535.`);
  }
  const server = await startServer({ port, build: 'development', report: (message) => console.log(message) });
  const actual = Number(new URL(server.url).port);
  if (port !== 0 && actual !== port) console.log(`Port ${port} is taken.`);
  console.log(`Workbench: ${server.url}   (Ctrl+C ends it)`);
  openBrowser(server.url);
  const end = (): void => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
