import { expect, test } from 'vitest';
import { compile, measureLines, simulate } from '../../engine/index.ts';
import { linesText } from '../../run/cli/lines-text.ts';
import { batchProcess, constant, line, market, series, site, specOf, stocked } from '../specs/parts.ts';

test('a line is told in a row: 2 batches of 2 days on one machine in 8 days, of which one waits 2', () => {
  const spec = specOf(8, {
    sites: [site('plant')],
    stockPoints: [stocked({ site: 0, source: { kind: 'process', process: 0 } })],
    lines: [line('press', 0)],
    processes: [batchProcess({ site: 0, output: 0, inputs: [], steps: [{ line: 0, time: constant(2), next: [{ to: 'done', share: 1 }] }] })],
    markets: [market(0, series(2), { patience: null })],
  });
  const model = compile(spec);
  expect(linesText(measureLines(model, simulate(model, 1)))).toBe(
    [
      '',
      'Lines: shares of the time of their machines, and the batches in front of them',
      'line   machines  working  changing over  held up  down  queue  wait, days  batches a day',
      'press         1      0.5              0        0     0   0.25           1           0.25',
      '',
    ].join('\n'),
  );
});

test('without a line there is no table', () => expect(linesText([])).toBe(''));
