import type { Spec } from '../../engine/index.ts';
import { productShapes } from './glyphs.ts';

/** Returns which shape and colour the goods of a product have; -1, one look for all, where there are more products than looks. */
export function productStyle(spec: Pick<Spec, 'products'>, product: number): number {
  return spec.products.length <= productShapes.length ? product : -1;
}
