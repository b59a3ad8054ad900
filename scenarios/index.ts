/** The only door of the scenarios. */
export type { FindFile } from './files/demand-files.ts';
export { parseScenario, type ParsedScenario, type SnapshotFile } from './files/parse-scenario.ts';
export type { FileProblem } from './files/problems-in-text.ts';
export { scenarioHash, textHash } from './files/scenario-hash.ts';
export { convertShipments, type FitReport, type HeldOutReport } from './files/shipments/index.ts';
export { writeScenario } from './files/write-scenario.ts';
export { automaticLevels } from './levels.ts';
export type { SizedLevel } from './schema/resolve/size-levels.ts';
export { readLibraryDocument } from './library/documents.ts';
export { library, listScenarios, type LibraryScenario, type ScenarioListing } from './library/index.ts';
export type { ChoiceDocument, ParamsDocument } from './schema/choice.ts';
export type { ScenarioDocument } from './schema/document.ts';
export { scenarioJsonSchema } from './schema/json-schema.ts';
export { resolve } from './schema/resolve.ts';
export { strongComponents } from './schema/strong-components.ts';
export { validate, type Validation } from './schema/validate.ts';
export { checkPlan, readLaw, type CheckPlan, type Decided, type Observation, type Planned } from './sizing/index.ts';
