/** A box that a label would fill, in pixels. */
export interface LabelBox {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns which labels can be shown so that none covers another, or a mark that is not its own:
 * those first in the list have the right of way. A mark has the id of the label that belongs to it.
 */
export function labelsThatFit(labels: readonly LabelBox[], marks: readonly LabelBox[] = []): Set<number> {
  const shown = new Set<number>();
  const kept: LabelBox[] = [];
  for (const label of labels) {
    if (kept.some((other) => overlap(label, other)) || marks.some((mark) => mark.id !== label.id && overlap(label, mark))) continue;
    kept.push(label);
    shown.add(label.id);
  }
  return shown;
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
