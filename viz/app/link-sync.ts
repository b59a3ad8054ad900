import { readLink } from '../data/url-state.ts';
import type { AppModel } from './app-model.ts';

const WRITTEN_AFTER = 300;

/** Keeps the address in step with the page: what is shown while nothing moves, and what someone pastes. */
export function syncLink(app: AppModel): void {
  let waiting = 0;
  const write = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (app.clock.playing || app.setting === null) return;
      history.replaceState(null, '', app.canLink ? `#${app.hash}` : location.pathname + location.search);
    }, WRITTEN_AFTER);
  };
  app.onChange(write);
  app.clock.onChange(write);
  window.addEventListener('hashchange', () => {
    if (location.hash !== `#${app.hash}`) void openLink(app);
  });
}

/** Shows what the address says. A link that names a day stands still there; any other starts to play, unless less motion is wanted. */
export async function openLink(app: AppModel): Promise<void> {
  const link = readLink(location.hash);
  await app.follow(link);
  app.clock.stepped = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (link.day === 0 && app.scene !== null && !app.clock.stepped) app.clock.play();
}
