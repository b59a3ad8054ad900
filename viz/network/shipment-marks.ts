import type { Moment } from '../stage/moment.ts';
import type { Geometry } from './geometry.ts';
import { productShapes } from './glyphs.ts';
import { productStyle } from './product-style.ts';

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

/** Returns the marks of shipments on a canvas. One shape a product; hollow and still while its lane is closed. */
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
      const { spec, network, shipments, playhead } = scene;
      const { laneOutput } = playhead.columns;
      const size = Math.max(0.55, Math.min(1, geometry.radius / 11));
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.lineWidth = 1.5 / size;
      shipments.eachUnderWay(time, (s, progress) => {
        const lane = shipments.lane[s];
        const way = network.wayOf[lane];
        const { from, to } = network.ways[way];
        const { x, y } = geometry.routes[way].at(progress, reach[from] + GAP, reach[to] + GAP);
        const style = productStyle(spec, spec.stockPoints[spec.lanes[lane].to].product);
        const outline = outlines[Math.max(0, style)];
        const held = laneOutput[lane] <= 0;
        context.setTransform(scale * size, 0, 0, scale * size, scale * x, scale * y);
        context.fillStyle = held ? inks.ground : (inks.products[style] ?? inks.goods);
        context.strokeStyle = held ? inks.held : inks.ground;
        context.fill(outline);
        context.stroke(outline);
      });
    },
  };
}
