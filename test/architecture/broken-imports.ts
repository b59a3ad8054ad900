import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** What the program is made of. */
export const folders = ['engine', 'scenarios', 'run', 'viz'];

/** Files by their path from the root: a small tree written for a test. */
export type Files = Readonly<Record<string, string>>;

/** Makes an empty tree below the repository, so that packages are found from it. */
function emptyTree(): string {
  const parent = join(root, 'test-output');
  mkdirSync(parent, { recursive: true });
  const tree = mkdtempSync(join(parent, 'tree-'));
  cpSync(join(root, 'package.json'), join(tree, 'package.json'));
  return tree;
}

/** Calls `use` on a copy of the program. */
export async function withProgram<T>(use: (tree: string) => Promise<T>): Promise<T> {
  const tree = emptyTree();
  try {
    for (const folder of folders) cpSync(join(root, folder), join(tree, folder), { recursive: true });
    return await use(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** Calls `use` on a tree of these files. */
export async function withFiles<T>(files: Files, use: (tree: string) => Promise<T>): Promise<T> {
  const tree = emptyTree();
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    return await use(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** Returns the paths of a tree's TypeScript files, from its root, with forward slashes. */
export function sourcesOf(tree: string): string[] {
  return readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
}

/**
 * Adds an import for every `new URL('...', import.meta.url)`, the way a worker is named, because dependency-cruiser does not
 * see those. A worker that is built (`./worker.js`) stands for its source (`./worker.ts`).
 */
function writeAddressesAsImports(tree: string): void {
  const address = /\bnew\s+URL\(\s*(['"`])([^'"`]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;
  const sources = new Set(sourcesOf(tree));
  for (const path of sources) {
    const text = readFileSync(join(tree, path), 'utf8');
    const imports = [...text.matchAll(address)].map(([, , to = '']) => {
      const source = to.replace(/\.js$/, '.ts');
      const isSource = sources.has(join(dirname(path), source).replaceAll('\\', '/'));
      return `import(${JSON.stringify(isSource ? source : to)});`;
    });
    if (imports.length > 0) writeFileSync(join(tree, path), [text, ...imports].join('\n'));
  }
}

/** Returns every import of a tree that breaks a rule of .dependency-cruiser.cjs, as `rule: from -> to`. Writes into the tree. */
export async function brokenImports(tree: string): Promise<string[]> {
  writeAddressesAsImports(tree);
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const present = readdirSync(tree).filter((name) => folders.includes(name));
  const { output } = await cruise(present, { ...options, baseDir: tree, validate: true });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).toSorted();
}
