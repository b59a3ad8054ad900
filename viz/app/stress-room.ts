let opening: Promise<void> | null = null;

/** Fetches the stress test with its charts, which the first look at the page does not need. Resolves once it can be shown. */
export function openStressRoom(): Promise<void> {
  opening ??= Promise.all([import('../plan/stress-panel.ts'), import('../charts/fan-chart.ts')]).then(([{ StressPanel }, { FanChart }]) => {
    customElements.define('knockon-stress', StressPanel);
    customElements.define('knockon-fan', FanChart);
  });
  return opening;
}
