/** What a run came to, in one sentence: how far service fell, when it was back, and what was lost. */
import { FAILURE_LEVEL, RECOVERY_LEVEL, type Episode } from '../../engine/index.ts';
import { countText, numberText } from './number-text.ts';

export interface ServiceStory {
  readonly episodes: readonly Episode[];
  /** Lowest value of the performance curve in the measured time. */
  readonly lowest: number;
  /** Days from a strike to the first fall; NaN when there was none. */
  readonly impactLag: number;
  /** Lost more than without hazards. */
  readonly lost: number;
  /** What is lost: `units` or `mixed units`. */
  readonly unit: string;
}

const percent = (share: number): string => `${numberText(Number((100 * share).toFixed(1)))} %`;
const days = (count: number): string => `${numberText(count)} ${count === 1 ? 'day' : 'days'}`;

const BACK = `back at ${percent(RECOVERY_LEVEL)}`;

function strikeText(lag: number): string {
  if (Number.isNaN(lag)) return '';
  return lag === 0 ? ' on the day of a strike' : ` ${days(lag)} after a strike`;
}

function backText(episodes: readonly Episode[]): string {
  const ended = episodes.filter(({ censored }) => !censored);
  const after = ended.reduce((sum, { durationDays }) => sum + durationDays, 0) / ended.length;
  if (ended.length < episodes.length) return episodes.length === 1 ? `was not ${BACK} when the run ended` : `after the last of them was not ${BACK} when the run ended`;
  return episodes.length === 1 ? `was ${BACK} ${days(after)} later` : `was ${BACK} after ${days(after)} on average`;
}

function lostText(lost: number, unit: string): string {
  if (Number.isNaN(lost)) return '';
  // Less than one unit must not be rounded to none.
  const count = Math.abs(lost) < 1 ? numberText(Math.abs(lost)) : countText(Math.abs(lost));
  if (lost === 0) return `; no more ${unit} were lost than without hazards`;
  return `; ${count} ${lost > 0 ? 'more' : 'fewer'} ${unit} were lost than without hazards`;
}

/** Returns the sentence, with its full stop. It says no more than the numbers do. */
export function serviceSentence({ episodes, lowest, impactLag, lost, unit }: ServiceStory): string {
  const level = `${percent(FAILURE_LEVEL)} of the undisturbed run`;
  if (episodes.length === 0) return `Service stayed ${lowest > FAILURE_LEVEL ? 'above' : 'at or above'} ${level}${lost > 0 ? lostText(lost, unit) : ''}.`;
  const times = episodes.length === 1 ? strikeText(impactLag) : ` ${episodes.length} times${Number.isNaN(impactLag) ? '' : `, first${strikeText(impactLag)}`}`;
  return `Service fell below ${level}${times}, to ${percent(lowest)} at the lowest, and ${backText(episodes)}${lostText(lost, unit)}.`;
}
