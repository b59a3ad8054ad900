/** Serving the built app on this machine. */
import { preview } from 'vite';
import { root } from './command.mjs';

/** Serves `dist/app` on a port, or on the next free one. Returns its address and a way to stop it. */
export async function serveApp(port) {
  const server = await preview({
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    // One address that does not depend on how this machine resolves `localhost`.
    preview: { host: '127.0.0.1', port, strictPort: false },
  });
  const { port: taken } = server.httpServer.address();
  return {
    url: `http://localhost:${taken}/`,
    close() {
      // Browsers keep connections open; close() would wait for them.
      server.httpServer.closeAllConnections?.();
      return server.close();
    },
  };
}
