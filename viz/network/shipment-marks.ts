import type { Moment } from '../stage/moment.ts';
import type { Geometry } from './geometry.ts';
import type { Point } from './layout.ts';
import { productShapes } from './glyphs.ts';
import { productStyle } from './product-style.ts';
import type { Route } from './route.ts';

/** Colours of the canvas, read from the style sheet. */
export interface Inks {
  readonly products: readonly string[];
  /** Of all goods, where there are too many products to tell apart. */
  readonly goods: string;
  readonly ground: string;
  readonly held: string;
}

/** Goods under way, drawn on a canvas: many marks that move every frame. */
export interface ShipmentMarks {
  resize(width: number, height: number, ratio: number): void;
  setInks(inks: Inks): void;
  /** `reach` is how far each node reaches from its centre, in pixels. */
  draw(moment: Moment, geometry: Geometry, reach: readonly number[]): void;
}

const SIZE = 4.4;
/** Pixels between a place and goods that are about to leave it or have just come. */
const GAP = 6;
/** Dashes behind rerouted goods, in pixels. */
const DASH = { count: 3, first: 8, length: 7, gap: 5, width: 3 };

/** Returns the marks of shipments on a canvas. One shape a product; hollow and still while its lane is closed, dashes behind what goes over a backup lane. */
export function createShipmentMarks(canvas: HTMLCanvasElement): ShipmentMarks {
  const context = canvas.getContext('2d');
  let scale = 1;
  let inks: Inks = { products: [], goods: '#000', ground: '#fff', held: '#000' };
  const outlines = productShapes.map((shape) => new Path2D(shape(SIZE)));
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
      const { spec, network, shipments, playhead, nominalShares } = scene;
      const { laneOutput } = playhead.columns;
      const size = Math.max(0.55, Math.min(1, geometry.radius / 11));
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      shipments.eachUnderWay(time, (s, progress) => {
        const lane = shipments.lane[s];
        const way = network.wayOf[lane];
        const { from, to } = network.ways[way];
        const route = geometry.routes[way];
        const { x, y } = route.at(progress, reach[from] + GAP, reach[to] + GAP);
        const style = productStyle(spec, spec.stockPoints[spec.lanes[lane].to].product);
        const outline = outlines[Math.max(0, style)];
        const held = laneOutput[lane] <= 0;
        if (nominalShares[lane] <= 0) drawDashes(route, progress, reach[from] + GAP, reach[to] + GAP, inks.products[style] ?? inks.goods);
        context.setTransform(scale * size, 0, 0, scale * size, scale * x, scale * y);
        context.lineWidth = 1.5 / size;
        context.fillStyle = held ? inks.ground : (inks.products[style] ?? inks.goods);
        context.strokeStyle = held ? inks.held : inks.ground;
        context.fill(outline);
        context.stroke(outline);
      });
    },
  };

  /** Draws dashes behind goods that go another way than usual. */
  function drawDashes(route: Route, progress: number, cutStart: number, cutEnd: number, ink: string): void {
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
