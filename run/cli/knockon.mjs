#!/usr/bin/env node
/**
 * The `knockon` command: builds the program when its sources changed since, then runs it.
 * Nothing is written to standard output here: results go there, and other programs read them.
 */
import '../../tools/node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from '../../tools/command.mjs';
import { isBuilt } from '../../tools/fingerprint.mjs';

/** The program is wrong, or is not there; 1 is for wrong input. */
const PROGRAM_FAILED = 2;

/** Builds the program if need be. Returns whether it can be run. */
async function prepare() {
  // An installed package has no sources, and what it runs was built before it was packed.
  if (!existsSync(join(root, 'vite.config.ts')) || isBuilt('node')) return true;
  if (!existsSync(join(root, 'node_modules', 'vite'))) {
    console.error('knockon: its packages are not installed; try npm start or npm test once');
    return false;
  }
  const { stderr } = process;
  return (await runNode([join(root, 'tools', 'build.mjs'), 'node'], { stdio: ['ignore', stderr, stderr] })) === 0;
}

// `knockon ... | head` closes the pipe early; that is no error.
// What else goes wrong with it is told by the program, which waits until its result is written.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  if (await prepare()) {
    const { main } = await import('../../dist/node/main.js');
    process.exitCode = await main(process.argv.slice(2));
  } else process.exitCode = PROGRAM_FAILED;
} catch (error) {
  console.error(error);
  process.exitCode = PROGRAM_FAILED;
}
