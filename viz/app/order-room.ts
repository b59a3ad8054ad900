let opening: Promise<void> | null = null;

/** Fetches how sites order, with its chart, which the first look at the page does not need. Resolves once it can be shown. */
export function openOrderRoom(): Promise<void> {
  opening ??= Promise.all([import('../stage/order-panel.ts'), import('../charts/order-chart.ts')]).then(([{ OrderPanel }, { OrderChart }]) => {
    customElements.define('knockon-orders', OrderPanel);
    customElements.define('knockon-order-chart', OrderChart);
  });
  return opening;
}
