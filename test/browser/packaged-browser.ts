import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** Below node_modules, so that it is unpacked once a clone and goes when the packages go. */
const folder = join(import.meta.dirname, '../../node_modules/.cache/knockon-browser');

/** The package's own list names only folders of the cloud machines it was made for. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;

/** Runs `work` with some environment variables set, and puts them back. */
async function withEnvironment<T>(variables: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Unpacks the Chromium that ships inside an npm package. Throws when that fails: a full disk, an unknown processor. */
async function unpack(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // It unpacks into the folder for temporary files, and takes along its system libraries when it believes to be in a cloud function.
  await withEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', LD_LIBRARY_PATH: '', FONTCONFIG_PATH: '' }, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  });
  writeFileSync(join(folder, 'fonts.conf'), fonts);
  writeFileSync(join(folder, 'complete'), '');
}

/**
 * Returns how to start the Chromium that ships inside an npm package, null where it can't run: it is for Linux on x64 only.
 * `libraries`: with the system libraries it brings along, for machines that lack them.
 */
export async function unpackBrowser(args: readonly string[], libraries: boolean): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(join(folder, 'complete'))) await unpack();
  const env: NodeJS.ProcessEnv = { ...process.env, FONTCONFIG_PATH: folder };
  if (libraries) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    args: [...args, '--headless=shell', '--no-zygote'],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}
