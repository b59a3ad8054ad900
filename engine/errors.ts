/** Every kind of error, and how each is put in words: `where: problem; got X; try Y`. */

/** One thing wrong with what a user gave. */
export interface Problem {
  /** Dotted path in the document, file and line, or option name. */
  readonly path: string;
  readonly problem: string;
  /** What stood there, as JSON, cut short; null where nothing stood. */
  readonly value: string | null;
  readonly suggestion: string | null;
}

/** Returns a problem as one line. */
export function describeProblem(p: Problem): string {
  const got = p.value === null ? '' : `; got ${p.value}`;
  const hint = p.suggestion === null ? '' : `; ${p.suggestion}`;
  return `${p.path}: ${p.problem}${got}${hint}`;
}

/** A scenario is wrong; carries everything that is wrong with it, not only the first. */
export class ScenarioError extends Error {
  readonly code = 'scenario';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ScenarioError';
    this.problems = problems;
  }
}

/** A command or a call was used wrongly. */
export class UsageError extends Error {
  readonly code = 'usage';
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A run was stopped at its limit on events. */
export class EventLimitError extends Error {
  readonly code = 'event-limit';
  constructor(limit: number, timeDays: number) {
    super(`eventLimit: the run reached its limit of ${limit} events on day ${timeDays.toFixed(2)}; got more; try a shorter horizon, a larger eventLimit, or look for what comes in tiny steps: demands, orders, breakdowns`);
    this.name = 'EventLimitError';
  }
}

/** An amount grew beyond what can be counted exactly. */
export class QuantityError extends Error {
  readonly code = 'quantity';
  constructor(where: string, quanta: number, timeDays: number) {
    super(`${where}: more goods than can be counted exactly on day ${timeDays.toFixed(2)}; got ${quanta} quanta, at most ${Number.MAX_SAFE_INTEGER}; try smaller levels, lots or demands, or a coarser quantum`);
    this.name = 'QuantityError';
  }
}

/** A plugin is not what a plugin must be. */
export class PluginError extends Error {
  readonly code = 'plugin';
  constructor(message: string) {
    super(message);
    this.name = 'PluginError';
  }
}

/** A policy of a plugin did what no policy may do; thrown where neither the time nor the name of the stock point or line is known. */
export class PolicyFault extends Error {
  readonly policy: string;
  /** Number of the stock point, or of the line. */
  readonly subject: number;
  readonly ofLine: boolean;
  constructor(policy: string, subject: number, problem: string, ofLine = false) {
    super(problem);
    this.name = 'PolicyFault';
    this.policy = policy;
    this.subject = subject;
    this.ofLine = ofLine;
  }
}

/** A run was stopped since a policy of a plugin did what no policy may do. */
export class PolicyError extends Error {
  readonly code = 'policy';
  constructor({ policy, message }: PolicyFault, where: string, timeDays: number) {
    super(`${policy}: ${message}; for ${where}, on day ${timeDays.toFixed(2)}`);
    this.name = 'PolicyError';
  }
}

/** The engine broke one of its own laws: our bug. Says how to see it again. */
export class InvariantError extends Error {
  readonly code = 'invariant';
  constructor(law: string, where: { seed: number; replication: number; time: number; event: number }) {
    super(
      `${law} (seed ${where.seed}, replication ${where.replication}, time ${where.time} µs, event ${where.event}); ` +
        `repeat with: knockon run <scenario> --seed ${where.seed} --replication ${where.replication} --check`,
    );
    this.name = 'InvariantError';
  }
}
