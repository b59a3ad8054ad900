import { DAY } from '../../engine/index.ts';
import type { Scene } from '../data/scene.ts';
import type { Moment } from '../stage/moment.ts';
import { carrierOf, carriers, type CarrierKind } from './carriers.ts';
import type { Geometry } from './geometry.ts';
import type { Point } from './layout.ts';
import { productShapes } from './glyphs.ts';
import { CROWDED_RADIUS } from './labels.ts';
import { productStyle } from './product-style.ts';
import type { Route } from './route.ts';

/** Colours of the canvas, read from the style sheet. */
export interface Inks {
  readonly products: readonly string[];
  /** Of all goods, where there are too many products to tell apart. */
  readonly goods: string;
  readonly ground: string;
  readonly held: string;
  readonly carrier: string;
  /** Its letters. */
  readonly font: string;
}

/** Goods under way, drawn on a canvas: many marks that move every frame. */
export interface ShipmentMarks {
  resize(width: number, height: number, ratio: number): void;
  setInks(inks: Inks): void;
  /** `reach` is how far each node reaches from its centre, in pixels. */
  draw(moment: Moment, geometry: Geometry, reach: readonly number[]): void;
}

/** The way of a lane on the stage: its ends are cut off by so many pixels. */
interface Way {
  readonly route: Route;
  readonly cutStart: number;
  readonly cutEnd: number;
}

const SIZE = 4.4;
/** Pixels between a place and goods that are about to leave it or have just come. */
const GAP = 6;
/** Pixels from one of several that wait at a dock to the next; more than this many are a number only. */
const QUAY = { step: 2.5, most: 3 };
/** Pixels of a lane on which there is room for carriers. */
const LEAST_LANE = 60;
/** What was lost on the way is seen for so many days, or weeks where these are counted. */
const LOSS_SEEN = 3;
/** Dashes behind rerouted goods, in pixels. */
const DASH = { count: 3, first: 8, length: 7, gap: 5, width: 3 };

/** What goods of a lane look like. */
interface Look {
  readonly style: number;
  readonly carrier: CarrierKind | null;
}

function looksOf({ spec }: Scene): Look[] {
  return spec.lanes.map(({ to, mode }) => ({ style: productStyle(spec, spec.stockPoints[to].product), carrier: carrierOf(mode) }));
}

/** Returns the marks of shipments on a canvas. One shape a product, on what carries it; hollow and still while its lane is closed; at the start of the lane while it waits for a sailing; crossed out where it was lost; dashes behind what goes over a backup lane. */
export function createShipmentMarks(canvas: HTMLCanvasElement): ShipmentMarks {
  const context = canvas.getContext('2d');
  let scale = 1;
  let inks: Inks = { products: [], goods: '#000', ground: '#fff', held: '#000', carrier: '#000', font: 'sans-serif' };
  const outlines = productShapes.map((shape) => new Path2D(shape(SIZE)));
  const cross = new Path2D('M-6,-6L6,6M6,-6L-6,6');
  let looks: { readonly scene: Scene; readonly lanes: readonly Look[] } | null = null;
  const hulls = Object.fromEntries(Object.entries(carriers).map(([kind, { d }]) => [kind, new Path2D(d)]));
  return {
    resize(width, height, ratio) {
      scale = ratio;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    },
    setInks(next) {
      inks = next;
    },
    draw({ scene, time }, geometry, reach) {
      if (context === null) return;
      const { network, shipments, playhead, nominalShares, names } = scene;
      const { laneOutput } = playhead.columns;
      looks = looks?.scene === scene ? looks : { scene, lanes: looksOf(scene) };
      const { lanes } = looks;
      const size = Math.max(0.55, Math.min(1, geometry.radius / 11));
      const carried = geometry.radius >= CROWDED_RADIUS;
      const docked = new Map<number, number>();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      shipments.eachUnderWay(time, (s, progress) => {
        const lane = shipments.lane[s];
        if (shipments.sails[s] > time) docked.set(lane, (docked.get(lane) ?? 0) + 1);
        else {
          if (nominalShares[lane] <= 0) drawDashes(wayOf(lane), progress, inks.products[lanes[lane].style] ?? inks.goods);
          drawGoods(lane, pointAt(lane, progress));
        }
      });
      docked.forEach((count, lane) => drawDocked(lane, count));
      const seen = LOSS_SEEN * names.calendar.days * DAY;
      shipments.eachLoss(time - seen, time, (s, at) => drawLoss(pointAt(shipments.lane[s], shipments.progress(s, at)), size, 1 - (time - at) / seen));

      function wayOf(lane: number): Way {
        const way = network.wayOf[lane];
        const { from, to } = network.ways[way];
        return { route: geometry.routes[way], cutStart: reach[from] + GAP, cutEnd: reach[to] + GAP };
      }

      function pointAt(lane: number, progress: number): Point {
        const { route, cutStart, cutEnd } = wayOf(lane);
        return route.at(progress, cutStart, cutEnd);
      }

      function drawGoods(lane: number, { x, y }: Point): void {
        const { style, carrier } = lanes[lane];
        const held = laneOutput[lane] <= 0;
        if (carrier !== null && carried && hasRoom(lane)) drawCarrier(carrier, x, y, size);
        drawOutline(outlines[Math.max(0, style)], x, y, size, held ? inks.ground : (inks.products[style] ?? inks.goods), held ? inks.held : inks.ground);
      }

      /** Returns whether a lane is long enough for goods on it to be told apart with what carries them. */
      function hasRoom(lane: number): boolean {
        const { route, cutStart, cutEnd } = wayOf(lane);
        return route.length - cutStart - cutEnd > LEAST_LANE;
      }

      /** Goods that wait for a sailing stand one behind the other, with their number beside them. */
      function drawDocked(lane: number, count: number): void {
        const { x, y } = pointAt(lane, 0);
        for (let n = Math.min(QUAY.most, count) - 1; n >= 0; n--) drawGoods(lane, { x: x + n * QUAY.step, y: y - n * QUAY.step });
        if (count > 1 && carried && hasRoom(lane)) drawNumber(count, x, y);
      }
    },
  };

  function drawOutline(outline: Path2D, x: number, y: number, size: number, fill: string, stroke: string): void {
    if (context === null) return;
    context.setTransform(scale * size, 0, 0, scale * size, scale * x, scale * y);
    context.lineWidth = 1.5 / size;
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.fill(outline);
    context.stroke(outline);
  }

  function drawCarrier(kind: CarrierKind, x: number, y: number, size: number): void {
    if (context === null) return;
    context.setTransform(scale * size, 0, 0, scale * size, scale * x, scale * y);
    context.lineWidth = 2.5;
    context.strokeStyle = inks.ground;
    context.fillStyle = inks.carrier;
    context.stroke(hulls[kind]);
    context.fill(hulls[kind]);
  }

  function drawNumber(count: number, x: number, y: number): void {
    if (context === null) return;
    context.setTransform(scale, 0, 0, scale, scale * x, scale * y);
    context.font = `600 11px ${inks.font}`;
    context.lineWidth = 3.5;
    context.lineJoin = 'round';
    context.strokeStyle = inks.ground;
    context.fillStyle = inks.carrier;
    context.strokeText(String(count), 12, -8);
    context.fillText(String(count), 12, -8);
  }

  function drawLoss({ x, y }: Point, size: number, strength: number): void {
    if (context === null) return;
    context.setTransform(scale * size, 0, 0, scale * size, scale * x, scale * y);
    context.globalAlpha = strength;
    for (const [ink, width] of [[inks.ground, 6], [inks.held, 3]] as const) {
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.stroke(cross);
    }
    context.globalAlpha = 1;
  }

  /** Draws dashes behind goods that go another way than usual. */
  function drawDashes({ route, cutStart, cutEnd }: Way, progress: number, ink: string): void {
    if (context === null) return;
    const kept = Math.max(1, route.length - cutStart - cutEnd);
    const behind = (pixels: number): Point => route.at(progress - pixels / kept, cutStart, cutEnd);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.beginPath();
    for (let n = 0; n < DASH.count; n++) {
      const near = DASH.first + n * (DASH.length + DASH.gap);
      if (near + DASH.length > progress * kept) break;
      const start = behind(near);
      const end = behind(near + DASH.length);
      context.moveTo(start.x, start.y);
      context.lineTo(end.x, end.y);
    }
    // On a ground of their own, so that they stand out from the lane.
    for (const [style, width] of [[inks.ground, DASH.width + 3], [ink, DASH.width]] as const) {
      context.strokeStyle = style;
      context.lineWidth = width;
      context.stroke();
    }
  }
}
