/** A stranger's policies that go wrong in the middle of a run. */
import type { Plugin } from '../../engine/index.ts';

export default {
  inventory: [
    { kind: 'nan-from-day-20', summary: 'Is well for 20 days, and then orders no number.', params: [], decide: (view, i) => (view.day() < 20 ? Math.max(0, 20 - view.position(i)) : NaN) },
  ],
} satisfies Plugin;
