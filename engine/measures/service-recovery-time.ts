import { episodesOf } from './episodes.ts';
import { pairedMeasure } from './measure.ts';

export const serviceRecoveryTime = pairedMeasure('serviceRecoveryTime', 'days', 'Whole days from Q falling below 0.95 until it stays at 0.98 or more; Q looks back 7 days, so it is back up to 7 days after service itself. Mean of the episodes that end within the run; undefined without one.', ({ model, curve }) => {
  const ended = episodesOf(model, curve).filter((episode) => !episode.censored);
  return ended.reduce((sum, episode) => sum + episode.durationDays, 0) / ended.length;
});
