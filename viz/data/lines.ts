import { dispatchingPolicies, type Spec } from '../../engine/index.ts';

/** Who works where, looked up once. Lines and processes by position in the spec. */
export interface Lines {
  /** Per line: place of its first machine among all machines; one more at the end. */
  readonly machineStart: Int32Array;
  /** Per line: processes with a step on it. */
  readonly processes: readonly (readonly number[])[];
  /** Per line: the process of a batch that a machine takes on without beginning it; -1 where there are several, or none. */
  readonly goesOn: Int32Array;
  /** Per line: whether it is one machine that belongs to one process and has nothing that needs looking at. */
  readonly isPlain: readonly boolean[];
}

/** Returns who works where in a spec. */
export function readLines({ lines, processes }: Pick<Spec, 'lines' | 'processes'>): Lines {
  const machineStart = new Int32Array(lines.length + 1);
  lines.forEach(({ machines }, line) => (machineStart[line + 1] = machineStart[line] + machines));
  const users = lines.map((): number[] => []);
  const returning = lines.map(() => new Set<number>());
  processes.forEach(({ steps }, p) => {
    steps.forEach(({ line }, k) => {
      if (!users[line].includes(p)) users[line].push(p);
      if (k > 0 || steps.some(({ next }) => next.some(({ to }) => to === 0))) returning[line].add(p);
    });
  });
  const goesOn = lines.map(({ dispatching }, line) => {
    const rule = dispatchingPolicies.get(dispatching.kind);
    const sendsBack = rule === undefined || rule.interrupts === true;
    const some = sendsBack || users[line].length === 1 ? users[line] : [...returning[line]];
    return some.length === 1 ? some[0] : -1;
  });
  const isPlain = lines.map(({ id, machines, buffer, breakdowns }, line) => machines === 1 && buffer === null && breakdowns === null && users[line].length === 1 && processes[users[line][0]].id === id);
  return { machineStart, processes: users, goesOn: Int32Array.from(goesOn), isPlain };
}
