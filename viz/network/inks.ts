import { productShapes } from './glyphs.ts';
import type { Inks } from './shipment-marks.ts';

let read: { readonly theme: string; readonly inks: Inks } | null = null;

/** Returns the colours of the canvas as the style sheet has them; looked up again when the theme changes. */
export function readInks(element: Element): Inks {
  const theme = `${document.documentElement.dataset['theme'] ?? ''} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  if (read?.theme === theme) return read.inks;
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const inks: Inks = { products: productShapes.map((_, i) => color(`--product-${i}`)), goods: color('--goods'), ground: color('--stage'), held: color('--down'), carrier: color('--ink-2'), font: style.fontFamily };
  read = { theme, inks };
  return inks;
}
