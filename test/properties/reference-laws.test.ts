import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatItUses } from '../reference/inputs.ts';
import { networksOfAllKinds } from '../reference/network-arbitrary.ts';
import { simulatePlainly } from '../reference/simulate-plainly.ts';
import { begunWaiting, hasRoom, isFree, type Batch, type Line } from '../reference/works.ts';
import type { Order, World } from '../reference/world.ts';

/** What the page says holds in the reference simulator by itself: it and the engine could be wrong in the same way. */
function always(holds: (world: World) => boolean): void {
  const runs = fc.property(networksOfAllKinds(), fc.integer({ min: 0, max: 1e9 }), (spec, seed) => {
    let broken = 0;
    simulatePlainly(spec, seed, 0, (world) => {
      if (!holds(world)) broken += 1;
    });
    expect(broken).toBe(0);
  });
  fc.assert(runs, { numRuns: 60 });
}

const batchesOf = (line: Line): Batch[] => [...line.queue, ...line.machines.flatMap((machine) => machine.batch ?? [])];

test('every batch is in one place', () => {
  always(({ lines }) => {
    const batches = lines.flatMap(batchesOf);
    return new Set(batches).size === batches.length;
  });
});

test('no more begun batches wait than the buffer holds', () => {
  always(({ lines }) => lines.every((line) => begunWaiting(line) <= (line.spec.buffer ?? Infinity)));
});

test('no machine is free while a batch waits that it could take', () => {
  const canGoOn = (world: World, batch: Batch): boolean => batch.number !== null || whatItUses(world, batch.process).short === null;
  always((world) =>
    world.lines.every((line) => world.sites[line.spec.site].output === 0 || !line.machines.some(isFree) || !line.queue.some((batch) => canGoOn(world, batch))),
  );
});

test('a batch is held up only by a line that has no room', () => {
  always(({ lines }) =>
    lines.every((line) => line.machines.every(({ phase, batch }) => phase !== 'held up' || batch === null || !hasRoom(lines[batch.process.spec.steps[batch.step].line]))),
  );
});

test('what is owed to batches is what those need that wait to begin', () => {
  always(({ lines, points }) =>
    points.every((point) => {
      const waiting = lines.flatMap((line) => line.queue).filter((batch) => batch.number === null);
      const needs = waiting.flatMap((batch) => batch.process.spec.inputs).filter((input) => input.stockPoint === point.index);
      return needs.reduce((sum, input) => sum + input.perBatch, 0) === point.needs;
    }),
  );
});

test('of every order, what has set out is under way, came in or is lost', () => {
  const underWay = ({ lane }: Order): number => lane.underWay.reduce((sum, shipment) => sum + shipment.quantity, 0);
  always(({ lanes, points }) =>
    lanes.every((lane) => {
      const open = points[lane.spec.to].open.filter((order) => order.lane === lane);
      const sent = open.reduce((sum, order) => sum + order.sent - order.received - order.lost, 0);
      return open.length === 0 ? lane.underWay.length === 0 : sent === underWay(open[0]);
    }),
  );
});
