/** Before the known answers are checked: builds them, unless they are up to date. Built, they run more than twice as fast. */
import { build } from '../build-target.mjs';

export default async function setup() {
  if (!(await build('validation'))) throw new Error('dist/validation could not be built');
}
