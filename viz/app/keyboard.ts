import { stepEvent, stepTime, togglePlay } from '../stage/player-steps.ts';
import type { AppModel } from './app-model.ts';

type Action = (app: AppModel) => void;

/** What each key does where nothing that takes text or presses has the focus. */
const keys: Readonly<Record<string, Action>> = {
  ' ': togglePlay,
  ArrowLeft: (app) => stepTime(app, 0, -1),
  ArrowRight: (app) => stepTime(app, 0, 1),
  'Shift+ArrowLeft': (app) => stepTime(app, 1, -1),
  'Shift+ArrowRight': (app) => stepTime(app, 1, 1),
  PageUp: (app) => stepTime(app, 2, -1),
  PageDown: (app) => stepTime(app, 2, 1),
  Home: ({ clock }) => clock.seek(clock.start),
  End: ({ clock }) => clock.seek(clock.end),
  n: (app) => stepEvent(app, 1),
  p: (app) => stepEvent(app, -1),
  Escape: closeTopmost,
  'Ctrl+z': (app) => void app.undo(),
  'Ctrl+Shift+z': (app) => void app.redo(),
  'Ctrl+y': (app) => void app.redo(),
};

/** Listens for keys on the whole page. */
export function listenForKeys(app: AppModel): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const action = keys[nameOf(event)];
    if (action === undefined || (event.key !== 'Escape' && keptByFocus(event))) return;
    event.preventDefault();
    action(app);
  });
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}

/** Returns whether the focused element has a use for the key itself. */
function keptByFocus({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input:not([type=checkbox], [type=radio]), select, textarea')) return true;
  if (target.matches('input[type=radio]')) return key.startsWith('Arrow') || key === ' ';
  if (target.matches('button, a, input, summary')) return key === ' ';
  return target.matches('.table-scroll, .story') && ['PageUp', 'PageDown', 'Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key);
}

function closeTopmost(app: AppModel): void {
  if (app.refusal !== null) app.dismissRefusal();
  else if (app.selected !== null) app.select(null);
  else if (app.stressOpen) app.showStress(false);
}
