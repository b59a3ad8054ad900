import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Returns a project for the tests of one folder; a test there that takes longer than this many seconds has failed. */
function folder(name: string, seconds: number, globalSetup: string[] = []): TestProjectConfiguration {
  const timeout = seconds * 1000;
  return {
    test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout, globalSetup, setupFiles: ['tools/test-setup/fixed-seed.mjs'] },
  };
}

export default defineConfig({
  test: {
    projects: [
      folder('unit', 10),
      folder('properties', 60),
      folder('theory', 120, ['tools/test-setup/build-validation.mjs']),
      folder('golden', 60),
      folder('contracts', 120, ['tools/test-setup/build-node.mjs']),
      { test: { name: 'architecture', include: ['test/*.test.ts'], testTimeout: 60_000 } },
      folder('browser', 120, ['tools/test-setup/serve-app.mjs', 'test/browser/setup.ts']),
    ],
  },
});
