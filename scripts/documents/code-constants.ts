import { readFileSync } from 'node:fs';
import ts from 'typescript';

export type Literal = number | string;

/** What a constant of a file is by its text, such as `RATE_LIMITS.pair.points`; undefined where there is none. */
export function constantIn(file: string, name: string): Literal | undefined {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const [constant, ...path] = name.split('.');
  let found = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(
      (declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === constant,
    )?.initializer;
  for (const property of path) found = found && propertyOf(found, property);
  return found && literalOf(found);
}

function propertyOf(expression: ts.Expression, name: string): ts.Expression | undefined {
  const object = bare(expression);
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => property.name.getText() === name)?.initializer;
}

/** Without `as const` and brackets around it. */
function bare(expression: ts.Expression): ts.Expression {
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression))
    return bare(expression.expression);
  return expression;
}

function literalOf(expression: ts.Expression): Literal | undefined {
  const value = bare(expression);
  if (ts.isStringLiteral(value)) return value.text;
  if (ts.isNumericLiteral(value)) return Number(value.text);
  if (!ts.isBinaryExpression(value) || value.operatorToken.kind !== ts.SyntaxKind.AsteriskToken)
    return undefined;
  const [left, right] = [literalOf(value.left), literalOf(value.right)];
  return typeof left === 'number' && typeof right === 'number' ? left * right : undefined;
}
