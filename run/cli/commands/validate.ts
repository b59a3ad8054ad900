/** `knockon validate`: everything that is wrong with some files, all at once. */
import type { Command } from 'commander';
import { UsageError } from '../../../engine/index.ts';
import type { FileProblem, SnapshotFile } from '../../../scenarios/index.ts';
import { checkScenario, problemLine } from '../check-scenario.ts';
import { ExitCode } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import { anyNames } from '../options.ts';
import { loadPlugins, pluginOption, type PluginOptions } from '../plugin-option.ts';
import { scenarioSource } from '../scenario-source.ts';
import type { Shell } from '../shell.ts';
import { readSnapshot, snapshotOption, type SnapshotOptions } from '../snapshot-option.ts';

/** Returns everything wrong with a file; that it cannot be read is a problem too, so that the other files are still looked at. */
async function problemsOf(file: string, snapshot: SnapshotFile | null): Promise<readonly FileProblem[]> {
  try {
    const checked = checkScenario(await scenarioSource(file), [], snapshot);
    return checked.ok ? [] : checked.problems;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    const problem = thrown.message.startsWith(`${file}: `) ? thrown.message.slice(file.length + 2) : thrown.message;
    return [{ file, path: '', value: null, problem, suggestion: null }];
  }
}

/** Returns a problem in its published form. */
function published({ file, path, value, problem, suggestion, line, column }: FileProblem): FileProblem {
  return { file, path, value, problem, suggestion, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

/** Adds the command to the program. */
export function addValidate(program: Command, { terminal, end }: Shell): void {
  program
    .command('validate')
    .summary('check scenario files')
    .description('Checks scenarios and tells everything that is wrong, with its place in the file. Ends with 1 when anything is.')
    .argument('<files...>', 'YAML or JSON files', anyNames('files', 'YAML or JSON files'))
    .addOption(pluginOption())
    .addOption(snapshotOption())
    .option('--json', 'problems as JSON; an empty list when there are none')
    .action(async (files: string[], options: PluginOptions & SnapshotOptions & { json?: true }) => {
      await loadPlugins(options);
      const snapshot = readSnapshot(options);
      const found = await Promise.all(files.map(async (file) => ({ file, problems: await problemsOf(file, snapshot) })));
      const problems = found.flatMap((one) => one.problems);
      if (problems.length > 0) end(ExitCode.inputWrong);
      if (options.json === true) return terminal.out(jsonText(problems.map(published)));
      const lines = found.flatMap((one) => (one.problems.length === 0 ? [`${one.file}: nothing wrong`] : one.problems.map(problemLine)));
      return terminal.out(`${lines.join('\n')}\n`);
    });
}
