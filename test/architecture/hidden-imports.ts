import ts from 'typescript';

/** Returns whether a node is `import.meta`. */
function isImportMeta(node: ts.Node): boolean {
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
}

/** Returns whether `import.meta.url` stands where it may: in `new URL('...', import.meta.url)`, the file written out. */
function isWrittenOut(access: ts.PropertyAccessExpression): boolean {
  const { parent } = access;
  const [file, base] = ts.isNewExpression(parent) ? (parent.arguments ?? []) : [];
  return ts.isNewExpression(parent) && parent.expression.getText() === 'URL' && base === access && file !== undefined && ts.isStringLiteralLike(file);
}

/** Returns the pattern that a call of `import.meta.glob` is given, null where it is worked out by the program. */
function globPattern(access: ts.PropertyAccessExpression): string | null {
  const call = access.parent;
  const pattern = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  return pattern !== undefined && ts.isStringLiteralLike(pattern) ? pattern.text : null;
}

/** Returns what is wrong with one node, null when nothing is. */
function problem(node: ts.Node): string | null {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [file] = node.arguments;
    return file !== undefined && ts.isStringLiteralLike(file) ? null : 'import of a file that is not written out';
  }
  if (!ts.isPropertyAccessExpression(node) || !isImportMeta(node.expression)) {
    return isImportMeta(node) && !ts.isPropertyAccessExpression(node.parent) ? 'import.meta itself' : null;
  }
  switch (node.name.text) {
    case 'env':
      return null;
    case 'url':
      return isWrittenOut(node) ? null : "import.meta.url outside new URL('...', import.meta.url)";
    case 'glob':
      return /^\.\/.*\.ya?ml$/.test(globPattern(node) ?? '') ? null : 'import.meta.glob of more than YAML files below';
    default:
      return `import.meta.${node.name.text}`;
  }
}

/** Returns the ways in which a file names another such that no rule on imports can see it, as `line: what`. */
export function hiddenImports(text: string): string[] {
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
