/** Builds the add-in and the page where they are out of date, then serves them on this machine only. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildAddin } from './build-addin';
import { buildPage } from './build-page';
import { ROOT } from './project-root';
import { answerRequest, type Site } from './site';

export interface ServerOptions {
  /** 0 takes any free port; a port that is taken is left for the next free one. Default 3000. */
  readonly port?: number;
  /** How the add-in is built: as it is deployed (default), or quickly for development. */
  readonly build?: 'production' | 'development';
  /** One more folder of static files, for sample add-in pages from outside; `WORKBENCH_STATIC` names it too. */
  readonly staticRoot?: string;
  /** What is being done, in words; default says nothing. */
  readonly report?: (message: string) => void;
  /** Accepted for callers that say so: this function never opens a browser, `npm start` does. */
  readonly open?: false;
}

export interface RunningServer {
  /** `http://localhost:3000/` */
  readonly url: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried. */
const PORT_TRIES = 50;

/** Rejects with what is wrong where a build fails or no port is free. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const report = options.report ?? (() => undefined);
  const mode = options.build ?? 'production';
  const [addin, page] = await Promise.all([buildAddin(mode, report), buildPage(report)]);
  const site: Site = {
    addin,
    page,
    manifest: `${ROOT}/manifest.xml`,
    officeJs: `${ROOT}/node_modules/@microsoft/office-js/dist`,
    extra: options.staticRoot ?? process.env.WORKBENCH_STATIC,
  };
  const server = createServer((request, response) => {
    answerRequest(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The server failed on this request; see its terminal.');
    });
  });
  const port = await listen(server, options.port ?? 3000);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + PORT_TRIES; port += 1) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + PORT_TRIES - 1}; set PORT to another.`);
}

/** On `localhost` alone: nobody else on the network can reach the workbench. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
