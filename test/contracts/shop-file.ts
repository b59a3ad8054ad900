/** The shaken shop as a file that a command can be given. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './knockon.ts';
import { shakenShop } from './shaken-shop.ts';

export interface ShopFile {
  /** The folder that the file is in; it is gone after the test. */
  readonly folder: string;
  readonly file: string;
}

/** Writes the scenario, with parts of it replaced, to a file of its own. */
export function shopFile(changes: Readonly<Record<string, unknown>> = {}): ShopFile {
  const folder = temporaryFolder();
  const file = join(folder, 'shop.json');
  writeFileSync(file, JSON.stringify({ ...shakenShop, ...changes }));
  return { folder, file };
}
