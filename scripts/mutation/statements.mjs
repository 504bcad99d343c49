import ts from 'typescript';

/** A statement that an `if` leads to, alone or in braces. */
const isBranch = (node) =>
  ts.isIfStatement(node.parent) || (ts.isBlock(node.parent) && ts.isIfStatement(node.parent.parent));

const leavesEarly = (node) =>
  (ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isContinueStatement(node) ||
    ts.isBreakStatement(node)) &&
  isBranch(node);

const isSuperCall = ({ expression }) =>
  ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword;

export function statementMutations(node) {
  if (ts.isExpressionStatement(node) && !isSuperCall(node))
    return [{ operator: 'statement removed', node, text: ';' }];
  return leavesEarly(node) ? [{ operator: 'early exit removed', node, text: ';' }] : [];
}
