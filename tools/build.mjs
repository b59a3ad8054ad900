/** Builds what is out of date: `node tools/build.mjs [app] [node]`, both when none is named. */
import './node-version.mjs';
import { build } from './build-target.mjs';
import { targets } from './fingerprint.mjs';

const known = Object.keys(targets);
const named = process.argv.slice(2);

for (const target of named.length > 0 ? named : ['app', 'node']) {
  if (!known.includes(target)) {
    console.error(`build: no such target; got ${target}; try ${known.join(' or ')}`);
    process.exitCode = 1;
  } else if (!(await build(target))) process.exitCode = 1;
}
