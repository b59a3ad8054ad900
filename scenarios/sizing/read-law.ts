/** A distribution written on one line, as in a document. */
import { distributions, UsageError, type Choice } from '../../engine/index.ts';
import { readYaml } from '../files/read-yaml.ts';
import { convertChoice, distributionChoice, openChoice, type ChoiceDocument } from '../schema/choice.ts';

/** Returns the distribution that a text such as `{ poisson: { mean: 6 } }` or `5` says. Throws a UsageError that begins with `where`. */
export function readLaw(where: string, text: string): Choice {
  const { value, problems } = readYaml(text);
  const wrong = `${where}: must be a number, or a distribution as in a document such as "{ poisson: { mean: 6 } }"; got ${text === '' ? 'nothing' : text}`;
  if (problems.length > 0) throw new UsageError(wrong);
  const read = distributionChoice.safeParse(value);
  if (!read.success) throw new UsageError(wrong);
  return convertChoice(openChoice(distributions, read.data as ChoiceDocument), 1, 'quantity');
}
