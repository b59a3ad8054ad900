/** Attributes by which a mark of the network is found again after the network has been drawn anew. */
const names = ['data-site', 'data-way', 'data-market'];

/** Gives the focus back to the same site, lane or market when a new run draws the network anew. Call the answer after each frame. */
export function keepFocus(root: HTMLElement): () => void {
  let focused: { readonly mark: Element; readonly query: string } | null = null;
  root.addEventListener('focusin', ({ target }) => (focused = markOf(target)));
  // A mark that is taken off the page loses the focus too: only one that stays there was left on purpose.
  root.addEventListener('focusout', () => setTimeout(() => {
    if (focused?.mark.isConnected && document.activeElement !== focused.mark) focused = null;
  }));
  return () => {
    if (focused === null || focused.mark.isConnected || document.activeElement !== document.body) return;
    (root.querySelector<SVGElement>(focused.query) ?? root.querySelector<SVGElement>('g.node[tabindex]'))?.focus();
  };
}

/** Returns the mark that has the focus, and how to find the one that takes its place. */
function markOf(target: EventTarget | null): { mark: Element; query: string } | null {
  if (!(target instanceof Element)) return null;
  const name = names.find((attribute) => target.hasAttribute(attribute));
  return name === undefined ? null : { mark: target, query: `[${name}="${CSS.escape(target.getAttribute(name) ?? '')}"]` };
}
