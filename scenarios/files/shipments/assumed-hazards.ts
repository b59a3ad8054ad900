/** Trouble to test the network with. None of it is in a shipment table: all of it is assumed. */
import { CENTRE, OTHER_MAKERS, type Members } from './members.ts';
import type { Plain } from './yaml-line.ts';

interface Trouble {
  readonly id: string;
  readonly name: string;
  readonly strikes: { readonly site: string } | { readonly lane: string };
  /** Mean days between its end and its next coming, and mean days that it lasts. */
  readonly up: number;
  readonly lasts: number;
  readonly recovery: Plain;
}

const SOON = 'step';
const SLOWLY = { linear: { over: 30 } };

/** Returns hazards: the centre out, the two makers with most rows shut, and for each recorded mode its busiest lane closed. */
export function assumeHazards(members: Members): { [key: string]: Plain }[] {
  const makers = [...members.sites].filter(([id, { fields }]) => fields.kind === 'supplier' && id !== OTHER_MAKERS).slice(0, 2);
  const modes = [...new Set(members.lanes.filter((lane) => lane.rows > 0 && lane.mode !== 'unrecorded').map((lane) => lane.mode))];
  const troubles: Trouble[] = [
    ...(members.sites.has(CENTRE) ? [{ id: 'centre-out', name: 'The regional centre is out', strikes: { site: CENTRE }, up: 1825, lasts: 30, recovery: SLOWLY }] : []),
    ...makers.map(([id, { fields }]) => ({ id: `${id}-shut`, name: `${String(fields.name)} is shut`, strikes: { site: id }, up: 1095, lasts: 60, recovery: SLOWLY })),
    ...modes.map((mode) => {
      const lane = members.lanes.reduce((busiest, l) => (l.mode === mode && (busiest.mode !== mode || l.rows > busiest.rows) ? l : busiest));
      return { id: `${lane.id} closed`, name: `The busiest lane by ${mode} is closed`, strikes: { lane: lane.id }, up: 730, lasts: 21, recovery: SOON };
    }),
  ];
  return troubles.map(({ id, name, strikes, up, lasts, recovery }) => ({
    id,
    name,
    strikes,
    when: { renewal: { up: { exponential: { mean: up } } } },
    lasts: { lognormal: { mean: lasts, cv: 0.6 } },
    effect: { output: 0 },
    recovery,
  }));
}
