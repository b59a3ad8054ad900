/** `npm run bench [-- --json FILE]`: prints one table of every figure, and writes them to a file. */
import { writeFileSync } from 'node:fs';
import { findBrowser } from '../test/browser/find-browser.ts';
import { benchEventList } from './event-list.ts';
import { benchPage } from './page.ts';
import type { Figure } from './result.ts';
import { benchRuns } from './runs.ts';
import { benchStress } from './stress.ts';

export interface BenchOptions {
  /** Write the figures here as JSON: an array of {name, unit, median, min, max, n}. */
  readonly json: string | null;
  /** Folder that `url` serves. */
  readonly app: string;
  readonly url: string;
}

/** Measures all, prints a table as it goes, and returns the figures. */
export async function bench(options: BenchOptions): Promise<Figure[]> {
  const browser = await findBrowser().then((found) => found.options, () => null);
  const figures: Figure[] = [];
  const parts: (() => Promise<Figure[]>)[] = [
    benchEventList,
    () => benchRuns(['corner-bakery', 'bakery', 'health']),
    () => benchStress('bakery', 256, 5),
  ];
  if (browser !== null) parts.push(() => benchPage(options.app, options.url, browser));
  console.log(row('figure', 'unit', 'median', 'min', 'max', 'n'));
  for (const part of parts) {
    for (const figure of await part()) {
      figures.push(figure);
      console.log(row(figure.name, figure.unit, digits(figure.median), digits(figure.min), digits(figure.max), String(figure.n)));
    }
  }
  if (browser === null) console.log('page: not measured, no browser was found');
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  return figures;
}

function digits(value: number): string {
  return value >= 1000 ? String(Math.round(value)) : value.toPrecision(4);
}

function row(name: string, unit: string, ...numbers: string[]): string {
  return `${name.padEnd(34)}${unit.padEnd(16)}${numbers.map((text) => text.padStart(12)).join('')}`;
}
