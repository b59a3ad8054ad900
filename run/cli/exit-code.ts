/** What the process ends with, and what is said about an error. */
import { JobError } from '../../engine/index.ts';

export const ExitCode = {
  done: 0,
  /** What the user gave is wrong. */
  inputWrong: 1,
  /** Knockon is wrong. */
  programWrong: 2,
  /** Stopped by the user. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Errors by name, since an error from a worker keeps its name and nothing else. */
const OF_INPUT: ReadonlySet<string> = new Set(['ScenarioError', 'UsageError', 'EventLimitError', 'QuantityError', 'PluginError', 'PolicyError']);

export interface Verdict {
  readonly code: ExitCode;
  /** For standard error, with a line end. */
  readonly message: string;
}

/** Returns the exit code and the words for an error; `command` is the command line that repeats it. */
export function judge(thrown: unknown, command: string): Verdict {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const kind = error instanceof JobError ? error.kind : error.name;
  if (OF_INPUT.has(kind)) return { code: ExitCode.inputWrong, message: `${error.message}\n` };
  return {
    code: ExitCode.programWrong,
    message:
      `knockon has a fault: ${error.message}\n` +
      `This is not your doing. Please report it, with the scenario and all that follows.\n` +
      `repeat with: ${command}\n${error.stack ?? ''}\n`,
  };
}
