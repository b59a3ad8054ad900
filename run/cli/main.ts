/** The command line: `knockon <command>`. */
import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION } from '../../engine/index.ts';
import { commandLine } from './command-line.ts';
import { addBundle } from './commands/bundle.ts';
import { addConvert } from './commands/convert.ts';
import { addInit } from './commands/init.ts';
import { addList } from './commands/list.ts';
import { addRun } from './commands/run.ts';
import { addSize } from './commands/size.ts';
import { addStress } from './commands/stress.ts';
import { addValidate } from './commands/validate.ts';
import { ExitCode, judge } from './exit-code.ts';
import type { Shell } from './shell.ts';
import { processTerminal } from './terminal.ts';

const COMMANDS = [addRun, addStress, addValidate, addSize, addList, addConvert, addInit, addBundle];

function createProgram(shell: Shell, help: (text: string) => void): Command {
  const program = new Command('knockon')
    .description('Shows the knock-on effects of a disruption of a supply chain before they happen.')
    .version(ENGINE_VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeErr: shell.terminal.err, writeOut: help })
    .showHelpAfterError('(knockon --help tells more)')
    .exitOverride();
  for (const add of COMMANDS) add(program, shell);
  return program;
}

/**
 * Runs one command and returns what the process should end with: 0 done, 1 the input is wrong, 2 the program is wrong,
 * 130 stopped by the user. `argv` holds the arguments after the name of the program. Never rejects.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const command = commandLine(argv);
  let code: ExitCode = ExitCode.done;
  const end = (wanted: ExitCode): void => {
    code = wanted;
  };
  let help = '';
  try {
    const program = createProgram({ terminal, command, end }, (text) => (help += text));
    await program.parseAsync(argv, { from: 'user' }).catch(async (thrown: unknown) => {
      if (!(thrown instanceof CommanderError)) throw thrown;
      // Commander has said itself what is wrong; help and version are no errors.
      if (thrown.exitCode !== 0) end(ExitCode.inputWrong);
      await terminal.out(help);
    });
    return code;
  } catch (thrown) {
    const verdict = judge(thrown, command);
    terminal.err(verdict.message);
    return verdict.code;
  }
}
