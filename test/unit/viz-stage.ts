import { readFileSync } from 'node:fs';
import { compile, measureStockPoints, play, type Playback, type Spec } from '../../engine/index.ts';
import { parseScenario, resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { applyEdits, noEdits, type Edits } from '../../viz/data/hit.ts';
import { buildScene, type Scene } from '../../viz/data/scene.ts';

/** Returns the document of a library scenario. */
export function libraryDocument(name: string): ScenarioDocument {
  const text = readFileSync(new URL(`../../scenarios/library/${name}.yaml`, import.meta.url), 'utf8');
  const parsed = parseScenario(text, `${name}.yaml`);
  if (!parsed.ok) throw new Error(`${name} is not sound`);
  return parsed.document;
}

/** Returns one replication of a library scenario with edits, as the app gets it. */
export function playScenario(name: string, seed: number, edits: Edits = noEdits): { document: ScenarioDocument; spec: Spec; playback: Playback } {
  const document = applyEdits(libraryDocument(name), edits);
  const spec = resolve(document);
  return { document, spec, playback: play(compile(spec), seed, 0) };
}

/** Returns the scene of a document, as the app builds it. */
export function sceneOfDocument(document: ScenarioDocument, seed: number): Scene {
  const spec = resolve(document);
  const model = compile(spec);
  const playback = play(model, seed, 0);
  return buildScene(document, spec, playback, measureStockPoints(model, { record: playback.disturbed }));
}

/** Returns the scene of a library scenario with edits, as the app builds it. */
export function sceneOf(name: string, seed: number, edits: Edits = noEdits): Scene {
  return sceneOfDocument(applyEdits(libraryDocument(name), edits), seed);
}
