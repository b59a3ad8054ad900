/** Before tests in a browser: builds the app, unless it is up to date, and serves it; tests ask `appUrl()` where. */
import { build } from '../build-target.mjs';
import { serveApp } from '../serve-app.mjs';

export default async function setup(project) {
  if (!(await build('app'))) throw new Error('dist/app could not be built');
  const server = await serveApp(0);
  project.provide('appUrl', server.url);
  return () => server.close();
}
