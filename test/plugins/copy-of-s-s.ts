/** A stranger's copy of the house's (s,S), under another name. */
import type { Plugin } from '../../engine/index.ts';

export const plugin: Plugin = {
  inventory: [
    {
      kind: 'my-s-S',
      summary: 'When the inventory position is at or below s, orders up to S.',
      params: [
        { name: 's', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'reorder point' },
        { name: 'S', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level' },
      ],
      decide: (view, i) => (view.position(i) <= view.param(i, 0) ? view.param(i, 1) - view.position(i) : 0),
      check: ({ s, S }) => (Number(s) <= Number(S) ? null : 's must not be above S'),
    },
  ],
};
