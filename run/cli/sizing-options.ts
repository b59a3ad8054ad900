/** What `knockon size` is given on its command line. */
import { UsageError, type Choice, type Numbers, type Sizing, type SizingGiven } from '../../engine/index.ts';
import { readLaw } from '../../scenarios/index.ts';

/** Returns a reader of `name=value` that adds each to those before. */
export function settings(option: string): (text: string, before?: ReadonlyMap<string, string>) => ReadonlyMap<string, string> {
  return (text, before = new Map()) => {
    const at = text.indexOf('=');
    const name = text.slice(0, Math.max(0, at)).trim();
    if (name === '') throw new UsageError(`${option}: must be name=value; got ${text === '' ? 'nothing' : text}`);
    if (before.has(name)) throw new UsageError(`${option}: ${name} is given twice; got ${text}`);
    return new Map([...before, [name, text.slice(at + 1).trim()]]);
  };
}

/** Returns numbers, one or several with commas between. Throws a UsageError that names the option. */
function readNumbers(where: string, text: string): number | readonly number[] {
  const numbers = text.split(',').map((part) => (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(part) ? Number(part) : NaN));
  if (!numbers.every(Number.isFinite)) throw new UsageError(`${where}: must be a number, or numbers with commas between; got ${text === '' ? 'nothing' : text}`);
  return numbers.length === 1 ? numbers[0] : numbers;
}

/** Returns the parameters of a sizing as they were given; which of them there must be is for the sizing to say. */
export function readGiven(sizing: Sizing, given: ReadonlyMap<string, string>): SizingGiven {
  const laws: Record<string, Choice> = {};
  const numbers: Record<string, number | readonly number[]> = {};
  for (const [name, text] of given) {
    if (sizing.laws.some((law) => law.name === name)) laws[name] = readLaw(`--set ${name}`, text);
    else numbers[name] = readNumbers(`--set ${name}`, text);
  }
  return { numbers, laws };
}

/** Returns the decision that was given in place of the best, or null. */
export function readDecision(given: ReadonlyMap<string, string> | undefined): Numbers | null {
  if (given === undefined) return null;
  return Object.fromEntries([...given].map(([name, text]) => [name, readNumbers(`--at ${name}`, text)]));
}
