/** Times must be countable in microseconds, and hazards must strike while the run lasts. */
import { distributions } from '../../../engine/index.ts';
import { openChoice, type ChoiceDocument } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { dateOf } from '../members/hazard.ts';
import { microsecondsIn } from '../units.ts';

/** Gone through one after the other where demands come with drawn gaps: more would hold a run up without an event. */
const MOST_SEASON_STEPS = 1_000_000;

/** Returns a problem for each time shorter than a microsecond, a run too long to count, a market that never pauses or whose season never holds, a policy that never reviews, and a hazard that cannot strike or never rests. */
export function checkTimes(draft: Draft): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const scale = microsecondsIn[draft.timeUnit];
  const lasting = (time: number | undefined, keys: Path): void => {
    if (time !== undefined && Math.round(time * scale) < 1) problems.push(problemAt(keys, 'must last at least a microsecond', time));
  };
  const end = draft.horizon === null ? null : (draft.warmup ?? 0) + draft.horizon;
  if (draft.horizon !== null) {
    lasting(draft.horizon, ['horizon']);
    const whole = ((draft.warmup ?? 0) + draft.horizon) * scale;
    if (whole > Number.MAX_SAFE_INTEGER) problems.push(problemAt(['horizon'], 'warm-up and horizon together must be at most 285 years', draft.horizon));
  }
  for (const { value, keys } of draft.products.values()) lasting(value.shelfLife, [...keys, 'shelfLife']);
  for (const { value, keys } of draft.lanes) {
    lasting(value.promise, [...keys, 'promise']);
    lasting(value.sailings?.every, [...keys, 'sailings', 'every']);
  }
  for (const { value, keys } of draft.modes.values()) lasting(value.sailings?.every, [...keys, 'sailings', 'every']);
  lasting(draft.period ?? undefined, ['period']);
  for (const { value, keys } of draft.policies) {
    if (typeof value.review === 'number') lasting(value.review, [...keys, 'review']);
    else lasting(value.review?.every, [...keys, 'review', 'every']);
    const first = typeof value.review === 'object' ? (value.review.first ?? 0) : 0;
    if (end !== null && first >= end) problems.push(problemAt([...keys, 'review', 'first'], `must be before the end of the run (${end}), or there is never a review`, first));
  }
  for (const { value, keys } of draft.markets) {
    lasting(value.patience, [...keys, 'patience']);
    lasting(value.season?.step, [...keys, 'season', 'step']);
    if (end !== null && value.season !== undefined && end / value.season.step > MOST_SEASON_STEPS) {
      problems.push(problemAt([...keys, 'season', 'step'], `must be at least a millionth of the whole run, ${end / MOST_SEASON_STEPS}`, value.season.step));
    }
    if (typeof value.every === 'number') lasting(value.every, [...keys, 'every']);
    else if (value.every !== undefined) problems.push(...checkGap(value.every, scale, [...keys, 'every']));
  }
  for (const { value, keys } of draft.hazards) {
    const date = dateOf(value);
    if (date !== null && draft.horizon !== null && date >= draft.horizon) {
      problems.push(problemAt([...keys, 'when', 'date'], `must be before the horizon (${draft.horizon}), or the hazard never strikes`, date));
    }
    if (value.when.renewal !== undefined) {
      const { entry, params } = openChoice(distributions, value.when.renewal.up);
      if (!(entry.mean(params) > 0)) problems.push(problemAt([...keys, 'when', 'renewal', 'up'], 'an up time must have a mean above 0', value.when.renewal.up));
    }
  }
  return problems;
}

/** Gaps must take time, and go on for ever. */
function checkGap(gap: ChoiceDocument, scale: number, keys: Path): PlacedProblem[] {
  const { entry, params } = openChoice(distributions, gap);
  if (entry.kind === 'series') return [problemAt([...keys, 'series'], 'comes to an end, and after it demands would arrive without a pause', params['values'], 'try empirical, which draws one of the values each time')];
  return entry.mean(params) * scale >= 1 ? [] : [problemAt(keys, 'must have a mean of at least a microsecond', gap)];
}
