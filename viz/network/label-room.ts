/** A box that a label would fill, in pixels. */
export interface LabelBox {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns which labels can be shown so that none covers another: those first in the list have the right of way. */
export function labelsThatFit(boxes: readonly LabelBox[]): Set<number> {
  const shown = new Set<number>();
  const kept: LabelBox[] = [];
  for (const box of boxes) {
    const covers = kept.some((other) => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height);
    if (covers) continue;
    kept.push(box);
    shown.add(box.id);
  }
  return shown;
}
