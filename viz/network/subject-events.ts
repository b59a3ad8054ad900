import { select } from 'd3';
import type { Subject } from '../stage/description.ts';

/** What a person does with the marks of the network; null: with none of them. */
export interface SubjectHandlers {
  point(subject: Subject | null): void;
  choose(subject: Subject | null): void;
}

/** Listens, on the stage that holds all marks, for pointing and choosing by mouse, touch and keyboard. */
export function listenForSubjects(stage: HTMLElement, { point, choose }: SubjectHandlers): void {
  stage.addEventListener('pointerover', (event) => point(subjectOf(event)));
  stage.addEventListener('pointerleave', () => point(null));
  stage.addEventListener('focusin', (event) => point(subjectOf(event)));
  stage.addEventListener('focusout', () => point(null));
  stage.addEventListener('click', (event) => choose(subjectOf(event)));
  stage.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    choose(subjectOf(event));
  });
}

/** Returns the site, lane or market whose mark an event happened on. Lines to markets are no lanes. */
function subjectOf({ target }: Event): Subject | null {
  const mark = target instanceof Element ? target.closest('g.way[data-way], g.node') : null;
  if (mark === null) return null;
  const { index, site, market } = select<Element, { index?: number; site?: number; market?: number }>(mark).datum();
  if (index !== undefined) return { kind: 'way', index };
  return site !== undefined && site >= 0 ? { kind: 'site', index: site } : { kind: 'market', index: market ?? 0 };
}
