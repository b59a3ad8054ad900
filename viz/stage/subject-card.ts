import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { icon } from '../app/icons.ts';
import { openOrderRoom } from '../app/order-room.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import type { Calendar } from '../data/calendar.ts';
import { LONGEST_HIT, SHORTEST_HIT, type Hit } from '../data/hit.ts';
import type { Scene } from '../data/scene.ts';
import { toDays } from './day.ts';
import { describe } from './describe.ts';
import type { Description, DescriptionRow, Subject } from './description.ts';
import { orderingPoints } from './ordering-points.ts';

const WIDTH = { closed: 290, open: 360 };
const DEFAULT_DAYS = 14;
/** Pixels left free between a card and the edge of the window. */
const EDGE = 8;

/** What a site, lane or market is and does now; when opened, also a form that knocks it out. */
export class SubjectCard extends LightElement {
  static override properties = {
    app: { attribute: false },
    subject: { attribute: false },
    open: { attribute: false },
    at: { attribute: false },
    room: { attribute: false },
    description: { state: true },
    hasOrders: { state: true },
  };
  declare app: AppModel;
  declare subject: Subject;
  declare open: boolean;
  declare at: { readonly x: number; readonly y: number; readonly radius: number };
  declare room: { readonly width: number; readonly height: number };
  declare description: Description | null;
  /** Whether the panel of orders has been fetched. */
  declare hasOrders: boolean;

  constructor() {
    super();
    this.description = null;
    this.hasOrders = false;
    new Watch(this, () => this.app.clock.onFrame(() => this.read()));
  }

  private read(): void {
    const { moment } = this.app;
    if (moment !== null) this.description = isThere(moment.scene, this.subject) ? describe(moment, this.subject) : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('subject')) this.read();
  }

  protected override updated(changed: PropertyValues): void {
    // Its parts are drawn after it.
    requestAnimationFrame(() => this.keepInside());
    this.keepInside();
    if (!changed.has('open') || !this.open) return;
    void openOrderRoom().then(() => (this.hasOrders = true));
    (this.querySelector<HTMLElement>('input') ?? this.querySelector<HTMLElement>('button'))?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { description, open } = this;
    if (description === null) return nothing;
    const { title, role, state, stateName, why, rows, lines = [] } = description;
    return html`<section class=${open ? 'card card-open' : 'card'} style=${this.position()} role=${open ? 'dialog' : 'tooltip'} aria-label=${title} @keydown=${this.onKey}>
      <header>
        <div><h3>${title}</h3><p>${role}</p></div>
        <span class="chip" data-state=${state}>${stateName}</span>
      </header>
      <div class="card-body">
        ${why === '' ? nothing : html`<p class="why">${why}</p>`}
        ${lines.length === 0 ? nothing : this.facts(lines, 'lines')}
        ${this.facts(rows, 'facts')}
        ${open ? this.orders() : nothing}
      </div>
      ${open ? this.actions() : html`<p class="card-hint">Click or press Enter for more</p>`}
    </section>`;
  }

  private facts(rows: readonly DescriptionRow[], name: string): TemplateResult {
    return html`<dl class=${name}>
      ${rows.map(
        ({ label, value, share, detail = '', more = '' }) => html`<div class=${share === undefined ? 'row' : 'row row-share'}>
          <dt>${label}</dt>
          <dd>${value}</dd>
          ${share === undefined ? nothing : html`<span class="bar"><i style=${`width:${(100 * share).toFixed(1)}%`}></i></span>`}
          ${detail === '' ? nothing : html`<span class="detail">${detail}</span>`}
          ${more === '' || !this.open ? nothing : html`<span class="detail">${more}</span>`}
        </div>`,
      )}
    </dl>`;
  }

  private ordersSomething(): boolean {
    const { app, subject } = this;
    return app.scene !== null && subject.kind === 'site' && orderingPoints(app.scene, subject.index).length > 0;
  }

  private orders(): TemplateResult | typeof nothing {
    const { app, subject, hasOrders } = this;
    if (!hasOrders || !this.ordersSomething()) return nothing;
    return html`<knockon-orders class="orders-panel" .app=${app} .site=${subject.index}></knockon-orders>`;
  }

  private actions(): TemplateResult {
    const close = html`<button type="button" class="button button-quiet card-close" aria-label="Close" @click=${this.close}>${icon('close')}</button>`;
    const calendar = this.app.scene?.names.calendar;
    if (this.subject.kind === 'market' || calendar === undefined) return close;
    const { days, unit } = calendar;
    const canStopOrders = this.ordersSomething();
    return html`${close}
      <form class=${canStopOrders ? 'knock knock-site' : 'knock'} @submit=${this.knock}>
        ${canStopOrders
          ? html`<label class="field"><span>What stops</span>
              <select class="control" name="target"><option value="site">output</option><option value="orders">its orders</option></select>
            </label>`
          : nothing}
        <label class="field"><span>Out for, ${unit}s</span><input class="control control-number" name="lasts" type="number" min=${SHORTEST_HIT / days} max=${LONGEST_HIT / days} step="any" value=${DEFAULT_DAYS / days} required @invalid=${(event: Event) => sayAllowed(event, unit, days)} @input=${unsay} /></label>
        <label class="field"><span>Then back</span>
          <select class="control" name="recovery"><option value="0">at once</option>${[7, 14, unit === 'week' ? 28 : 30].map((over) => html`<option value=${over}>over ${calendar.length(over)}</option>`)}</select>
        </label>
        <button class="button button-danger" ?disabled=${this.app.busy}>${icon('strike')}Knock it out now</button>
      </form>`;
  }

  /** Stands beside a place, on the side with room, and below the middle of a lane. */
  private position(): string {
    const { at, room, subject } = this;
    const width = Math.min(WIDTH[this.open && subject.kind === 'site' ? 'open' : 'closed'], room.width - 16);
    if (subject.kind === 'way') {
      const middle = Math.max(8, Math.min(room.width - width - 8, at.x - width / 2));
      return `width:${width}px;left:${middle.toFixed(0)}px;top:${(at.y + 24).toFixed(0)}px`;
    }
    const right = at.x + at.radius + 12;
    const left = right + width <= room.width - 8 ? right : Math.max(8, at.x - at.radius - 12 - width);
    return `width:${width}px;left:${left.toFixed(0)}px;top:${(at.y - 40).toFixed(0)}px`;
  }

  /** Moves the card up or down until all of it is in the window. */
  private keepInside(): void {
    const card = this.querySelector<HTMLElement>('.card');
    if (card === null) return;
    card.style.translate = '';
    const { top, bottom } = card.getBoundingClientRect();
    const shift = Math.max(EDGE - top, Math.min(0, innerHeight - EDGE - bottom));
    if (shift !== 0) card.style.translate = `0 ${shift.toFixed(0)}px`;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  private close(): void {
    this.app.select(null);
    this.dispatchEvent(new CustomEvent('close'));
  }

  private async knock(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { app, subject } = this;
    const { scene, clock } = app;
    if (scene === null || subject.kind === 'market') return;
    const form = new FormData(event.target as HTMLFormElement);
    const id = subject.kind === 'site' ? scene.spec.sites[subject.index].id : scene.network.ways[subject.index].id;
    const day = Math.max(0, Math.ceil(1000 * toDays(clock.time, scene.spec.warmup)) / 1000);
    const target = subject.kind === 'way' ? 'lane' : form.get('target') === 'orders' ? 'orders' : 'site';
    const hit: Hit = { target, id, day, lasts: Number(form.get('lasts')) * scene.names.calendar.days, recovery: Number(form.get('recovery')) };
    this.close();
    await app.hit(hit);
    clock.play();
  }
}

/** Returns whether a scene has a subject: another scenario can come on stage while one of the last is pointed at. */
function isThere({ network }: Scene, { kind, index }: Subject): boolean {
  return index < (kind === 'site' ? network.sites : kind === 'way' ? network.ways : network.marketGroups).length;
}

/** Says in the browser's own bubble how long something can be out, in place of its words about numbers. */
function sayAllowed({ target }: Event, unit: Calendar['unit'], days: number): void {
  const bound = (value: number): string => String(Math.round((100 * value) / days) / 100);
  (target as HTMLInputElement).setCustomValidity(`Between ${bound(SHORTEST_HIT)} and ${bound(LONGEST_HIT)} ${unit}s`);
}

function unsay({ target }: Event): void {
  (target as HTMLInputElement).setCustomValidity('');
}
