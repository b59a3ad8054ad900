/** A module and all that it imports as one text that runs in Node and in a browser alike. Node 20 can't read TypeScript. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { relative } from 'node:path';
import { rolldown, type Plugin as BundlerPlugin } from 'rolldown';
import { PluginError } from '../../engine/index.ts';
import { builtFile } from './built-file.ts';

/** Returns the text of the module in `file`. Rejects with PluginError that names the file, line and column of what is wrong. */
export async function bundlePlugin(file: string): Promise<string> {
  const refused: string[] = [];
  const bundle = await rolldown({
    input: file,
    platform: 'neutral',
    // What stands around the file must not change what it does.
    tsconfig: false,
    logLevel: 'silent',
    // Where parts came from, as seen from the folder of the process, would change the hash.
    experimental: { attachDebugInfo: 'none' },
    plugins: [doors(refused)],
    resolve: { extensions: ['.ts', '.mts', '.mjs', '.js', '.json'] },
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false, comments: false, minify: false });
    if (refused.length > 0) throw new PluginError(refused.join('\n'));
    return output[0].code;
  } catch (thrown) {
    if (thrown instanceof PluginError) throw thrown;
    throw new PluginError(wordsOf(file, thrown).join('\n'));
  } finally {
    await bundle.close();
  }
}

/** Answers for what a plugin can't have; `refused` gets the reasons. */
function doors(refused: string[]): BundlerPlugin {
  const refuse = (id: string, importer: string | undefined, why: string): { id: string; external: true } => {
    refused.push(`${importer === undefined ? '' : `${placeOf(id, importer)}: `}imports ${id}, ${why}`);
    return { id, external: true };
  };
  return {
    name: 'knockon-doors',
    resolveId(id, importer) {
      if (id === 'knockon/plugin') return builtFile('plugin.js');
      if (/^knockon(\/|$)/.test(id)) return refuse(id, importer, 'of which a plugin takes types only: import type { ... }; functions for plugins are in knockon/plugin');
      if (isBuiltin(id) || /^\w{2,}:/.test(id)) return refuse(id, importer, 'which is not there in every pool; a policy works with what its view tells, its own files and packages');
      return null;
    },
  };
}

/** Returns where a file imports something: its name, and the line where that is found. */
function placeOf(id: string, importer: string): string {
  const line = readFileSync(importer, 'utf8').split('\n').findIndex((text) => text.includes(`'${id}'`) || text.includes(`"${id}"`));
  return `${shortName(importer)}${line < 0 ? '' : `:${line + 1}`}`;
}

interface BuildProblem {
  readonly message: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
}

/** Returns what the bundler complains of, one line each. */
function wordsOf(file: string, thrown: unknown): string[] {
  const { errors, message } = thrown as { readonly errors?: readonly BuildProblem[]; readonly message: string };
  return (errors ?? [{ message }]).map((problem) => {
    const at = problem.loc;
    const place = at === undefined ? file : `${shortName(at.file ?? file)}:${at.line}:${at.column + 1}`;
    return `${place}: ${plainWords(problem.message)}`;
  });
}

/** Returns the first line without colours and codes. */
function plainWords(message: string): string {
  const plain = message.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  return plain.split('\n')[0].replace(/^\[[A-Z_]+\] /, '').trim();
}

/** Returns a path as seen from the folder of the process. */
function shortName(path: string): string {
  const near = relative('', path);
  return near.length < path.length ? near : path;
}
