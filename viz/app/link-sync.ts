import { readLink } from '../data/url-state.ts';
import type { AppModel } from './app-model.ts';

const WRITTEN_AFTER = 300;

/** Keeps the address in step with the page: another run at once, the time of day while nothing moves, and what someone pastes. */
export function syncLink(app: AppModel): void {
  let waiting = 0;
  let written = app.setting;
  const write = (): void => {
    if (app.setting === null) return;
    written = app.setting;
    history.replaceState(null, '', app.canLink ? `#${app.hash}` : location.pathname + location.search);
  };
  const writeSoon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (!app.clock.playing) write();
    }, WRITTEN_AFTER);
  };
  app.onChange(() => {
    if (app.setting === written) writeSoon();
    else write();
  });
  app.clock.onChange(writeSoon);
  window.addEventListener('hashchange', () => {
    if (location.hash !== `#${app.hash}`) void openLink(app);
  });
}

/** Shows what the address says, and plays where that is called for, unless less motion is wanted. */
export async function openLink(app: AppModel): Promise<void> {
  const play = await app.follow(readLink(location.hash));
  app.clock.stepped = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (play && !app.clock.stepped) app.clock.play();
}
