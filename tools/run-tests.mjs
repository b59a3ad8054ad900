/** Running Vitest and counting what it ran. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './command.mjs';

/** Returns the tests of a Vitest JSON report that passed, failed, and did not run. */
function count(report) {
  const failedFiles = report.testResults.filter((file) => file.status === 'failed');
  // A file that could not be loaded has failed without a test of its own that says so.
  const broken = failedFiles.filter((file) => file.assertionResults.every((test) => test.status !== 'failed'));
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped };
}

/** Runs Vitest with its failures shown in full. Returns how many tests passed and failed. */
export async function runTests(name, args) {
  const file = join(root, 'test-output', `${name}.json`);
  mkdirSync(join(root, 'test-output'), { recursive: true });
  rmSync(file, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runNode([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);

  const { passed, failed, skipped } = count(JSON.parse(readFileSync(file, 'utf8')));
  for (const test of skipped) console.log(`skipped: ${test}`);
  // An error outside of every test, or no test at all, shows only in the exit code.
  return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed };
}
