/** Fetched when a text is opened: a scenario of the library needs none of the readers of YAML. */
export { parseScenario } from '../../scenarios/index.ts';
