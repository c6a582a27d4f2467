/** The local server: builds what the workbench needs and serves it; `npm start` and the browser tests both use it. */
export { startServer, type RunningServer, type ServerOptions } from './start-server';
