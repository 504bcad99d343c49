import ts from 'typescript';
import { literalMutations } from './literals.mjs';
import { statementMutations } from './statements.mjs';

const K = ts.SyntaxKind;
/** The edge of a comparison first, then its opposite. */
const BINARY = new Map([
  [K.LessThanToken, ['<=', '>=']],
  [K.LessThanEqualsToken, ['<', '>']],
  [K.GreaterThanToken, ['>=', '<=']],
  [K.GreaterThanEqualsToken, ['>', '<']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
  [K.QuestionQuestionToken, ['&&']],
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
  [K.AsteriskToken, ['/']],
  [K.SlashToken, ['*']],
  [K.PercentToken, ['*']],
  [K.PlusEqualsToken, ['-=']],
  [K.MinusEqualsToken, ['+=']],
]);
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);
/** Methods without which the list stays as it was. */
const LEFT_OUT = new Set(['filter', 'toSorted', 'toReversed']);

const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

function binaryMutations(node) {
  const { left, right, operatorToken } = node;
  // Text is joined, not reckoned with.
  if (operatorToken.kind === K.PlusToken && (isText(left) || isText(right))) return [];
  return (BINARY.get(operatorToken.kind) ?? []).map((operator) => ({
    operator: `${operatorToken.getText()} becomes ${operator}`,
    start: operatorToken.getStart(),
    end: operatorToken.getEnd(),
    // `??` binds like nothing else, so the parentheses keep what belongs together.
    ...(operatorToken.kind === K.QuestionQuestionToken || operator === '||'
      ? {
          start: node.getStart(),
          end: node.getEnd(),
          text: `((${left.getText()}) ${operator} (${right.getText()}))`,
        }
      : { text: operator }),
  }));
}

const isComparison = (node) => ts.isBinaryExpression(node) && BINARY.has(node.operatorToken.kind);

/** Conditions that no other operator already turns round. */
function negatedCondition(node) {
  const hasExpression = ts.isIfStatement(node) || ts.isWhileStatement(node);
  const statementCondition = hasExpression ? node.expression : undefined;
  const condition = ts.isConditionalExpression(node) ? node.condition : statementCondition;
  if (!condition || isComparison(condition) || ts.isPrefixUnaryExpression(condition)) return [];
  return [{ operator: 'condition negated', node: condition, text: `!(${condition.getText()})` }];
}

function callMutations(node) {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const swapped = METHODS.get(name.text);
  if (swapped) return [{ operator: `${name.text} becomes ${swapped}`, node: name, text: swapped }];
  return LEFT_OUT.has(name.text)
    ? [{ operator: `${name.text} left out`, node, text: expression.getText() }]
    : [];
}

/** The changes that one node of the syntax tree can undergo, each a span of the text and what it becomes. */
export function mutationsOf(node) {
  const found = [
    ...(ts.isBinaryExpression(node) ? binaryMutations(node) : []),
    ...negatedCondition(node),
    ...(ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken
      ? [{ operator: 'negation left out', node, text: `(${node.operand.getText()})` }]
      : []),
    ...(ts.isCallExpression(node) ? callMutations(node) : []),
    ...literalMutations(node),
    ...statementMutations(node),
  ];
  return found.map(({ node: of, ...mutation }) =>
    of ? { ...mutation, start: of.getStart(), end: of.getEnd() } : mutation,
  );
}
