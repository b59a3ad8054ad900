/**
 * Returns for each node the number of its strongly connected component (Tarjan 1972, without recursion: a chain may be as
 * long as it likes). `out` lists for each node, by position, the nodes that its edges lead to. Nodes that can reach each
 * other share a number; numbers run from 0 in reverse topological order of the components.
 */
export function strongComponents(out: readonly (readonly number[])[]): Int32Array {
  const count = out.length;
  const component = new Int32Array(count).fill(-1);
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = new Int32Array(count);
  const open: number[] = [];
  let seen = 0;
  let components = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const v = path[path.length - 1];
      if (order[v] === -1) {
        order[v] = low[v] = seen++;
        open.push(v);
      }
      const targets = out[v];
      const at = next[v];
      if (at < targets.length) {
        next[v] = at + 1;
        const w = targets[at];
        if (order[w] === -1) path.push(w);
        else if (component[w] === -1) low[v] = Math.min(low[v], order[w]);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent], low[v]);
      if (low[v] !== order[v]) continue;
      for (let w = open.pop(); w !== undefined; w = open.pop()) {
        component[w] = components;
        if (w === v) break;
      }
      components++;
    }
  }
  return component;
}
