import ts from 'typescript';

export const parse = (path, text) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** What leaves nothing behind at run time. */
export const isTypeOnly = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

/** Visits what runs, parents first. */
export function visitCode(node, visit) {
  if (isTypeOnly(node)) return;
  visit(node);
  ts.forEachChild(node, (child) => visitCode(child, visit));
}

export function ancestor(node, test) {
  for (let at = node.parent; at; at = at.parent) if (test(at)) return at;
  return undefined;
}

export const isInFunction = (node) => ancestor(node, ts.isFunctionLike) !== undefined;
