/** Before tests that start worker threads or the command line: builds them, unless they are up to date. */
import { build } from '../build-target.mjs';

export default async function setup() {
  if (!(await build('node'))) throw new Error('dist/node could not be built');
}
