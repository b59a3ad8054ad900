/** The option `--snapshot`, the same for every command that runs or checks a scenario. */
import { Option } from 'commander';
import type { SnapshotFile } from '../../scenarios/index.ts';
import { anyName } from './options.ts';
import { readText } from './read-file.ts';

export interface SnapshotOptions {
  readonly snapshot?: string;
}

/** Returns the option. */
export function snapshotOption(): Option {
  return new Option('--snapshot <file>', 'start from what a YAML or JSON file says is on hand, on order, under way and owed, in place of the snapshot of the scenario').argParser(anyName('--snapshot', 'a YAML or JSON file'));
}

/** Returns the file that a command was given; null where it was given none. Throws a UsageError when it cannot be read. */
export function readSnapshot({ snapshot }: SnapshotOptions): SnapshotFile | null {
  return snapshot === undefined ? null : { name: snapshot, text: readText(snapshot) };
}
