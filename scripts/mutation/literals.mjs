import ts from 'typescript';
import { ancestor, isInFunction } from './syntax.mjs';

const K = ts.SyntaxKind;
/** Longer lists and records are data, such as names of streets, and no rules. */
const LONGEST_RULE = 20;

const isData = (node) =>
  (ts.isObjectLiteralExpression(node) && node.properties.length > LONGEST_RULE) ||
  (ts.isArrayLiteralExpression(node) && node.elements.length > LONGEST_RULE);

const isOfData = (node) => isData(node) || ancestor(node, isData) !== undefined;

/** The words of a fault in the program are for developers. */
const isInThrow = (node) => ancestor(node, ts.isThrowStatement) !== undefined;

const isEquality = (node) =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === K.EqualsEqualsEqualsToken ||
    node.operatorToken.kind === K.ExclamationEqualsEqualsToken);

const isName = (node) =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isModuleDeclaration(node.parent) ||
  ts.isTaggedTemplateExpression(node.parent);

const isWrittenText = (node) =>
  (ts.isStringLiteralLike(node) && node.text !== '') ||
  (ts.isTemplateExpression(node) && /[a-z]/i.test(node.getText()));

/** At the top of a module texts are wording; in a function they decide something. Equality has its own operator. */
const isRuleText = (node) =>
  isWrittenText(node) && isInFunction(node) && !isName(node) && !isEquality(node.parent) && !isInThrow(node);

export function literalMutations(node) {
  if (node.kind === K.TrueKeyword) return [{ operator: 'true becomes false', node, text: 'false' }];
  if (node.kind === K.FalseKeyword) return [{ operator: 'false becomes true', node, text: 'true' }];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) {
    const isTarget = ts.isBinaryExpression(node.parent) && node.parent.left === node;
    return isTarget || isOfData(node) ? [] : [{ operator: 'list emptied', node, text: '[]' }];
  }
  return isRuleText(node) && !isOfData(node) ? [{ operator: 'text emptied', node, text: "''" }] : [];
}
