import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { icon } from '../app/icons.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { HostSize } from '../charts/host-size.ts';
import type { Scene } from '../data/scene.ts';
import { describe } from '../stage/describe.ts';
import type { Subject } from '../stage/description.ts';
import { subjectWords } from '../stage/subject-words.ts';
import { fitMargin, fitNetwork } from './fit-network.ts';
import { textScale, type Geometry, type Margin } from './geometry.ts';
import { readInks } from './inks.ts';
import { CROWDED_RADIUS } from './labels.ts';
import { createNodeMarks, type NodeMarks } from './node-marks.ts';
import { drawPicture, type Picture } from './picture.ts';
import { createShipmentMarks, type ShipmentMarks } from './shipment-marks.ts';
import { listenForSubjects } from './subject-events.ts';
import { createWayMarks, type WayMarks } from './way-marks.ts';

interface Marks {
  readonly ways: WayMarks;
  readonly nodes: NodeMarks;
  readonly shipments: ShipmentMarks;
}

const LARGEST_ZOOM = 12;
/** Height of the names of the columns, in pixels. */
const HEADS = 38;

/** The network: suppliers to the left, markets to the right, goods on their way between them. */
export class NetworkView extends LightElement {
  static override properties = { app: { attribute: false }, pointed: { state: true } };
  declare app: AppModel;
  declare pointed: Subject | null;
  private readonly size: HostSize;
  private marks: Marks | null = null;
  private scene: Scene | null = null;
  private picture: Picture | null = null;
  private geometry: Geometry | null = null;
  /** How far each node reaches from its centre, in pixels. */
  private reach: readonly number[] = [];
  /** Kept while picture and stage stay the same. */
  private margin: Margin | null = null;
  private transform: ZoomTransform = zoomIdentity;
  private readonly zooming = zoom<HTMLElement, unknown>().scaleExtent([1, LARGEST_ZOOM]).on('zoom', (event: { transform: ZoomTransform }) => this.zoomed(event.transform));

  constructor() {
    super();
    this.pointed = null;
    this.size = new HostSize(this, () => {
      this.margin = null;
      this.place();
    });
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
    new Watch(this, () => this.app.clock.onFrame(() => this.frame()));
  }

  protected override render(): TemplateResult {
    return html`
      <div class="network-stage">
        <svg class="network-ways" role="group" aria-label="Lanes"></svg>
        <canvas class="network-goods" aria-hidden="true"></canvas>
        <svg class="network-nodes" role="group" aria-label="Sites and markets"></svg>
      </div>
      <div class="network-zoom" role="group" aria-label="Zoom">
        <button class="button" aria-label="Zoom in" @click=${() => this.zoomBy(1.6)}>${icon('plus')}</button>
        <button class="button" aria-label="Zoom out" @click=${() => this.zoomBy(1 / 1.6)}>${icon('minus')}</button>
        <button class="button" aria-label="Show all" @click=${() => select(this.stage).call(this.zooming.transform, zoomIdentity)}>${icon('fit')}</button>
      </div>
      ${this.card()}
    `;
  }

  /** The card beside what is selected, else beside what is pointed at. */
  private card(): TemplateResult | typeof nothing {
    const subject = this.app.selected ?? this.pointed;
    const at = subject === null ? null : this.placeOf(subject);
    if (subject === null || at === null) return nothing;
    const selected = this.app.selected !== null;
    return html`<knockon-card .app=${this.app} .subject=${subject} .open=${selected} .at=${at} .room=${{ width: this.size.width, height: this.size.height }} @close=${() => this.focusOn(subject)}></knockon-card>`;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const find = <E extends Element>(query: string): E => {
      const found = this.querySelector<E>(query);
      if (found === null) throw new Error(`the page has no ${query}`);
      return found;
    };
    const layer = (query: string): SVGGElement => select(find<SVGSVGElement>(query)).append('g').node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'g');
    this.marks = {
      ways: createWayMarks(layer('.network-ways')),
      nodes: createNodeMarks(layer('.network-nodes')),
      shipments: createShipmentMarks(find<HTMLCanvasElement>('.network-goods')),
    };
    // Above the nodes, on a ground of its own: what is moved up by a zoom goes under the names of the columns.
    const heads = select(find<SVGSVGElement>('.network-nodes')).append('g').attr('class', 'echelons').attr('aria-hidden', 'true');
    heads.append('rect').attr('width', '100%').attr('height', HEADS);
    select(this.stage).call(this.zooming).on('dblclick.zoom', null);
    listenForSubjects(this.stage, {
      point: (subject) => {
        if (subject?.kind !== this.pointed?.kind || subject?.index !== this.pointed?.index) this.pointed = subject;
      },
      choose: (subject) => {
        if (subject !== null) this.app.clock.pause();
        this.app.select(subject);
      },
    });
  }

  private get stage(): HTMLElement {
    return this.querySelector<HTMLElement>('.network-stage') ?? this;
  }

  /** Gives the focus back to the mark of a subject. */
  private focusOn({ kind, index }: Subject): void {
    const groups = [...this.querySelectorAll<SVGGElement>(kind === 'way' ? 'g.way' : kind === 'site' ? 'g.node.site' : 'g.node.market')];
    groups[index]?.focus();
  }

  private placeOf({ kind, index }: Subject): { x: number; y: number; radius: number } | null {
    const { geometry, picture } = this;
    if (geometry === null || picture === null) return null;
    if (kind === 'way') return geometry.routes[index] === undefined ? null : { ...geometry.routes[index].at(0.5), radius: 8 };
    const node = kind === 'site' ? index : picture.sites + index;
    return geometry.nodes[node] === undefined ? null : { ...geometry.nodes[node], radius: geometry.radii[node] * 2.2 };
  }

  private zoomBy(factor: number): void {
    select(this.stage).call(this.zooming.scaleBy, factor);
  }

  private zoomed(transform: ZoomTransform): void {
    this.transform = transform;
    this.place();
    if (this.app.selected !== null) this.requestUpdate();
  }

  private place(): void {
    const { width, height } = this.size;
    const { picture, marks, scene } = this;
    if (picture === null || marks === null || scene === null || width === 0) {
      this.app.clock.redraw();
      return;
    }
    this.zooming.translateExtent([[0, 0], [width, height]]).extent([[0, 0], [width, height]]);
    this.margin ??= fitMargin(scene, picture, { width, height });
    const { geometry, reach, labels } = fitNetwork(scene, picture, { width, height }, this.transform, this.margin);
    this.geometry = geometry;
    this.reach = reach;
    marks.ways.place(geometry, picture);
    marks.nodes.place(geometry, labels, { width, height });
    this.stage.style.setProperty('--text-scale', textScale(this.size).toFixed(3));
    marks.shipments.resize(width, height, devicePixelRatio);
    select(this)
      .select('g.echelons')
      .selectAll('text')
      .data(picture.echelons)
      .join('text')
      .attr('x', (_, i) => this.geometry?.columns[i] ?? 0)
      .attr('y', 26)
      .text((name) => name);
    this.app.clock.redraw();
  }

  private frame(): void {
    const { moment, scene } = this.app;
    const { marks } = this;
    if (moment === null || scene === null || marks === null) return;
    if (scene !== this.scene) {
      if (scene.document.sites !== this.scene?.document.sites) this.zooming.transform(select(this.stage), zoomIdentity);
      this.scene = scene;
      this.picture = drawPicture(scene);
      this.margin = null;
      marks.ways.draw(this.picture, moment);
      marks.nodes.draw(this.picture, moment);
      this.place();
    }
    if (this.geometry === null) return;
    this.classList.toggle('is-crowded', this.geometry.radius < CROWDED_RADIUS);
    this.classList.toggle('is-playing', this.app.clock.playing);
    marks.shipments.setInks(readInks(this));
    marks.ways.update(moment, (index) => subjectWords(describe(moment, { kind: 'way', index })));
    marks.nodes.update(moment, (kind, index) => subjectWords(describe(moment, { kind, index })));
    marks.shipments.draw(moment, this.geometry, this.reach);
  }
}
