import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { unpackBrowser } from './packaged-browser.ts';

/** One place where a browser may be. `options` returns how to start it, null when it is not there. */
interface Candidate {
  readonly name: string;
  options(): Promise<LaunchOptions | null>;
}

/** A browser that has been started once, and works. */
export interface FoundBrowser {
  readonly name: string;
  readonly version: string;
  readonly options: LaunchOptions;
}

/** No sandbox: Chromium refuses to start as root with one, as in most containers. The rest keeps it off the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Returns a program's options when it is there. */
function at(path: string | undefined): LaunchOptions | null {
  return path !== undefined && isProgram(path) ? { executablePath: path, args } : null;
}

/** Returns the candidates in the order in which they are tried. `KNOCKON_BROWSER=package` leaves only the one from npm. */
function candidates(): Candidate[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  const packaged: Candidate[] = [
    { name: '@sparticuz/chromium', options: () => unpackBrowser(args, false) },
    { name: '@sparticuz/chromium with its own libraries', options: () => unpackBrowser(args, true) },
  ];
  if (process.env['KNOCKON_BROWSER'] === 'package') return packaged;
  return [
    { name: 'CHROME_PATH', options: async () => at(process.env['CHROME_PATH']) },
    ...installed.filter(isProgram).map((path) => ({ name: path, options: async () => at(path) })),
    { name: "Playwright's own", options: async () => at(chromium.executablePath()) },
    ...packaged,
  ];
}

/** Returns the first browser that is there and starts. Throws when none does, with what each said. */
export async function findBrowser(): Promise<FoundBrowser> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      const options = await candidate.options();
      if (options === null) {
        failures.push(`${candidate.name}: not there`);
        continue;
      }
      const browser = await chromium.launch(options);
      const version = browser.version();
      await browser.close();
      return { name: candidate.name, version, options };
    } catch (error) {
      failures.push(`${candidate.name}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  throw new Error(`no browser starts on this machine; set CHROME_PATH to a Chrome or Chromium\n${failures.join('\n')}`);
}
