import { scaleLinear, type ScaleLinear } from 'd3';

/** Space left and right of everything drawn over time, in pixels, so that all of it lines up. */
export const TIME_MARGIN = { left: 46, right: 14 };

/** Returns the scale from days (from the end of the warm-up) to pixels, for a drawing of the given width. */
export function timeScale(warmupDays: number, measuredDays: number, width: number): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([-warmupDays, measuredDays])
    .range([TIME_MARGIN.left, Math.max(TIME_MARGIN.left + 1, width - TIME_MARGIN.right)]);
}

/** Returns ticks (days) at round numbers of units of so many days, from 0 on, about one every 80 pixels. */
export function timeTicks(scale: ScaleLinear<number, number>, unitDays: number): number[] {
  const [left, right] = scale.range();
  const [from, to] = scale.domain();
  const inUnits = scaleLinear().domain([from / unitDays, to / unitDays]);
  const ticks = inUnits.ticks(Math.max(2, Math.round((right - left) / 80))).filter((tick) => tick >= 0 && Number.isInteger(tick));
  return ticks.map((tick) => tick * unitDays);
}
