import { scaleLinear, type ScaleLinear } from 'd3';

/** Space left and right of everything drawn over time, in pixels, so that all of it lines up. */
export const TIME_MARGIN = { left: 46, right: 14 };

/** Returns the scale from days (from the end of the warm-up) to pixels, for a drawing of the given width. */
export function timeScale(warmupDays: number, measuredDays: number, width: number): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([-warmupDays, measuredDays])
    .range([TIME_MARGIN.left, Math.max(TIME_MARGIN.left + 1, width - TIME_MARGIN.right)]);
}

/** Returns round day numbers for ticks, from 0 on, about one every 80 pixels. */
export function dayTicks(scale: ScaleLinear<number, number>): number[] {
  const [left, right] = scale.range();
  return scale.ticks(Math.max(2, Math.round((right - left) / 80))).filter((day) => day >= 0 && Number.isInteger(day));
}
