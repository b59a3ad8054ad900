import type { State } from '../state/state.ts';

/** What stock point i has or is to get may have become less: it reviews, and so does who counts it as its own. */
export function positionFell(s: State, i: number): void {
  const { reviewEvery, watchers } = s.model.ordering;
  if (reviewEvery[i] === 0) s.toReview.add(i);
  for (let k = watchers.start[i]; k < watchers.start[i + 1]; k++) {
    const watcher = watchers.member[k];
    if (reviewEvery[watcher] === 0) s.toReview.add(watcher);
  }
}
