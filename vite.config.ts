import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { parse } from 'yaml';

/** How long the parts of a build took is of no use to who waits for it. */
const checks = { bundlerTimings: false };

/** Modules of the engine and of scenarios do nothing but define: what is not used of them is left out, with the packages that only it takes. */
const treeshake = { moduleSideEffects: (id: string): boolean => !/\/(engine|scenarios)\/.+\.ts$|\/node_modules\/papaparse\//.test(id) };

/** Scenarios of the library, imported with `?document`, are read here and not in the page, which then needs no reader of YAML to open one. */
const documents: Plugin = {
  name: 'knockon:documents',
  load(id) {
    const [file, query] = id.split('?');
    if (query !== 'document') return null;
    this.addWatchFile(file);
    const value = JSON.stringify(parse(readFileSync(file, 'utf8'), { schema: 'core', version: '1.2' }));
    return { code: `export default JSON.parse(${JSON.stringify(value)});`, moduleType: 'js' };
  },
};

/** The app, for browsers: static files that work from any folder of any server. */
const app: UserConfig = {
  root: 'viz/app',
  base: './',
  publicDir: false,
  build: { outDir: '../../dist/app', emptyOutDir: true, target: 'es2023', sourcemap: true, chunkSizeWarningLimit: 1500, rolldownOptions: { checks, treeshake } },
  worker: { format: 'es', plugins: () => [documents], rolldownOptions: { checks, treeshake } },
};

/**
 * The command line, its worker threads and the library, for Node, which can't read TypeScript. Packages are bundled: one file loads
 * faster than hundreds. Files of one folder, so that a worker is `./worker.js` from wherever it is started.
 */
const node: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20.19',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      checks,
      input: { main: 'run/cli/main.ts', worker: 'run/node/worker.ts', knockon: 'run/node/library.ts', plugin: 'engine/plugins/helpers.ts' },
      // Reads TypeScript of users; it is part of the package, and not of one file.
      external: ['rolldown'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', codeSplitting: { groups: [{ name: 'elementary', test: /engine\/random\/elementary\// }] } },
    },
  },
  ssr: { noExternal: true, external: ['rolldown'] },
};

/** The library for pages that are not the app: one module, and its worker beside it. */
const browser: UserConfig = {
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/browser',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks, treeshake, preserveEntrySignatures: 'strict', input: { knockon: 'run/browser/library.ts' }, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' } },
  },
  worker: { format: 'es', plugins: () => [documents], rolldownOptions: { checks, treeshake } },
};

/** The bench, run by Node. Its packages are those of this checkout. */
const bench: UserConfig = {
  publicDir: false,
  build: { ssr: true, outDir: 'dist/bench', emptyOutDir: true, target: 'node20.19', rolldownOptions: { checks, input: { main: 'bench/main.ts' } } },
};

/** The known answers, run by Node. */
const validation: UserConfig = {
  publicDir: false,
  build: { ssr: true, outDir: 'dist/validation', emptyOutDir: true, target: 'node20.19', rolldownOptions: { checks, input: { 'validate-model': 'test/theory/validate-model.ts' } } },
};

const configs: Record<string, UserConfig> = { node, browser, bench, validation };

export default defineConfig(({ mode }) => ({ plugins: [documents], ...(configs[mode] ?? app) }));
