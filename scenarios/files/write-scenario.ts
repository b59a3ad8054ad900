/** From a document back to YAML, in one fixed form. */
import { Document, isCollection, isMap, isSeq, type ParsedNode, type Node } from 'yaml';
import { memberSchemas, scenarioFields, type ScenarioDocument } from '../schema/document.ts';

/** Sections whose members stand on one line each. */
const ONE_LINE_EACH = Object.keys(memberSchemas());

/** Returns the document as YAML: fields in the order of the schema, one line a member. Reading it gives the document back. */
export function writeScenario(document: ScenarioDocument): string {
  const arranged = arrange(document, scenarioFields);
  for (const [section, { shape }] of Object.entries(memberSchemas())) {
    const fields = Object.keys(shape);
    const members = arranged[section];
    if (Array.isArray(members)) arranged[section] = members.map((member) => arrange(member, fields));
    else if (members !== undefined) arranged[section] = Object.fromEntries(Object.entries(members as object).map(([id, member]) => [id, arrange(member, fields)]));
  }
  const yaml = new Document<ParsedNode | Node>(arranged, { aliasDuplicateObjects: false });
  for (const section of ONE_LINE_EACH) {
    const members = yaml.get(section);
    if (isMap(members)) for (const { value } of members.items) putOnOneLine(value);
    if (isSeq(members)) members.items.forEach(putOnOneLine);
  }
  for (const section of ['unit', 'costs']) putOnOneLine(yaml.get(section));
  const snapshot = yaml.get('snapshot');
  if (isMap(snapshot)) for (const { value } of snapshot.items) if (isSeq(value)) value.items.forEach(putOnOneLine);
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function putOnOneLine(node: unknown): void {
  if (isCollection(node)) node.flow = true;
}

/** Returns the object with the known fields first, in their order; nothing is left out. */
function arrange(value: object, order: readonly string[]): Record<string, unknown> {
  const given = new Map(Object.entries(value).filter(([, v]) => v !== undefined));
  const known = order.filter((key) => given.has(key));
  return Object.fromEntries([...known, ...[...given.keys()].filter((key) => !order.includes(key))].map((key) => [key, given.get(key)]));
}
