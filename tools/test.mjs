/**
 * `npm test`: installs and builds what is missing, then runs every check. `npm test -- quick` leaves out what takes minutes:
 * theory, pools and commands, the browser.
 * The last line is `N passed, N failed`: every test counts as one, and so does every step that is not a set of tests.
 */
import './node-version.mjs';
import { build } from './build-target.mjs';
import { runNpm, secondsSince } from './command.mjs';
import { install } from './install.mjs';
import { runTests } from './run-tests.mjs';

/** Makes a step that passes or fails as a whole. */
const whole = (name, work) => ({ name, run: async () => ((await work()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) });
/** Makes a step of one npm script of package.json. */
const script = (name) => whole(name, async () => (await runNpm(['run', '--silent', name])) === 0);

const [option] = process.argv.slice(2);
if (option !== undefined && option !== 'quick') {
  console.error(`npm test: no such option; got ${option}; try npm test -- quick`);
  process.exit(1);
}

const steps = [
  whole('install', install),
  whole('build', async () => (await build('node')) && (await build('app'))),
  script('typecheck'),
  script('lint'),
  script('unused'),
  script('layers'),
];
const projects = (...names) => names.flatMap((name) => ['--project', name]);
if (option === 'quick') {
  steps.push({ name: 'quick tests', run: () => runTests('tests', [...projects('unit', 'properties', 'golden', 'architecture'), '--maxWorkers=100%']) });
} else {
  steps.push({ name: 'tests', run: () => runTests('tests', projects('!browser')) });
  steps.push({ name: 'browser tests', run: () => runTests('browser', projects('browser')) });
}

const start = performance.now();
const total = { passed: 0, failed: 0 };
const failures = [];

for (const [index, step] of steps.entries()) {
  const label = `[${index + 1}/${steps.length}] ${step.name}`;
  const stepStart = performance.now();
  console.log(`${label} ...`);
  const { passed, failed } = await step.run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(step.name);
  console.log(`${label}: ${failed > 0 ? 'FAILED' : 'passed'} in ${secondsSince(stepStart)}\n`);
  if (failed > 0 && step.name === 'install') break;
}

console.log(failures.length > 0 ? `Failed: ${failures.join(', ')}` : 'All is well');
console.log(`Took ${secondsSince(start)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
