import ts from 'typescript';

/** Functions of Math that give the same bits on every machine. The same list stands in .oxlintrc.json. */
const sameEverywhere = new Set(['floor', 'ceil', 'round', 'trunc', 'min', 'max', 'abs', 'sign', 'sqrt', 'fround', 'imul', 'clz32']);

/** Methods whose result depends on the language of the machine. */
const local = /^(toLocale\w*|localeCompare)$/;

/** Returns what is wrong with a use of the name `Math`, null when nothing is. */
function mathProblem(name: ts.Identifier): string | null {
  const { parent } = name;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== name) return 'Math other than as Math.name';
  return sameEverywhere.has(parent.name.text) ? null : `Math.${parent.name.text}`;
}

/** Returns what is wrong with one node, null when nothing is. */
function problem(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && node.text === 'Math') return mathProblem(node);
  if (ts.isPropertyAccessExpression(node) && local.test(node.name.text)) return `.${node.name.text}`;
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return '**';
  return null;
}

/**
 * Returns what must not stand in the engine and the linter does not see, as `line: what`: powers and Math under another
 * name, which differ between machines in their last bit, what depends on the language of the machine, and `any`.
 */
export function impureCode(text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const what = problem(node);
    if (what !== null) found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
