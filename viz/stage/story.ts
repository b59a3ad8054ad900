import { coverSentence } from './cover.ts';
import type { Disruption } from './disruptions.ts';
import type { StoryEvent, StorySource } from './story-event.ts';
import { tellCalm } from './tell-calm.ts';
import { tellDisruption } from './tell-disruption.ts';
import { tellEffects } from './tell-effects.ts';
import { tellLines } from './tell-lines.ts';
import { tellLosses } from './tell-losses.ts';
import { tellLostGoods } from './tell-lost-goods.ts';
import { tellRerouting } from './tell-rerouting.ts';
import { tellService } from './tell-service.ts';
import { tellStandstills } from './tell-standstills.ts';

/**
 * Returns the story of a run in order of time: what struck, what then stood still, who went without, how it came back.
 * Moves the playhead, and puts it back to the start.
 */
export function tellStory(source: StorySource): StoryEvent[] {
  const struck = source.disruptions.flatMap((d) => tellDisruption(source, d).map((event) => withCover(source, d, event)));
  const events = [...struck, ...tellStandstills(source), ...tellEffects(source), ...tellService(source), ...tellLosses(source), ...tellRerouting(source), ...tellLines(source), ...tellLostGoods(source), ...tellCalm(source)];
  source.playhead.seek(0);
  return events.sort((a, b) => a.time - b.time);
}

/** Adds to a strike how long what is in stock next door will last. */
function withCover(source: StorySource, d: Disruption, event: StoryEvent): StoryEvent {
  if (event.kind !== 'struck') return event;
  source.playhead.seek(event.time);
  const cover = coverSentence(source, source.playhead.columns, d);
  return cover === '' ? event : { ...event, text: `${event.text} ${cover}` };
}
