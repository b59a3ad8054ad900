/** Schemas of what is chosen from tables that can grow. */
import { registryVersion } from '../../engine/index.ts';

/** Returns what gives the result of `make`: made once, and anew after a plugin has added something to a table. */
export function remade<T>(make: () => T): () => T {
  let version = -1;
  let made: T;
  return () => {
    if (version !== registryVersion()) {
      made = make();
      version = registryVersion();
    }
    return made;
  };
}
