import { episodesOf } from './episodes.ts';
import { pairedMeasure } from './measure.ts';

export const serviceRecoveryTime = pairedMeasure('serviceRecoveryTime', 'days', 'From Q falling below 0.95 until it stays at 0.98 or more: mean of the episodes that end within the run; undefined without one.', ({ model, curve }) => {
  const ended = episodesOf(model, curve).filter((episode) => !episode.censored);
  return ended.reduce((sum, episode) => sum + episode.durationDays, 0) / ended.length;
});
