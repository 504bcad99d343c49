import ts from 'typescript';
import { parse, visitCode } from './syntax.mjs';

const isBody = (node) =>
  ts.isBlock(node.parent) ||
  ts.isCaseOrDefaultClause(node.parent) ||
  (ts.isIfStatement(node.parent) && node !== node.parent.expression) ||
  (ts.isIterationStatement(node.parent, false) && node === node.parent.statement);

const isMarked = (node) =>
  (ts.isStatement(node) && !ts.isBlock(node) && !ts.isFunctionDeclaration(node) && isBody(node)) ||
  (ts.isArrowFunction(node.parent) && node === node.parent.body && !ts.isBlock(node));

/**
 * The text with a mark at each statement and short function, numbered from `first`; the first point is the
 * loading of the file itself.
 */
export function markReach(path, text, first) {
  const points = [{ start: 0, end: text.length }];
  const insertions = [{ at: 0, order: 0, text: `__reached[${first}]=1;` }];
  visitCode(parse(path, text), (node) => {
    if (!node.parent || !isMarked(node)) return;
    const mark = `__reached[${first + points.length}]=1`;
    const [start, end] = [node.getStart(), node.getEnd()];
    const isAlone = !ts.isBlock(node.parent) && !ts.isCaseOrDefaultClause(node.parent);
    const [before, after] = ts.isStatement(node)
      ? [isAlone ? `{${mark};` : `${mark};`, isAlone ? '}' : '']
      : [`(${mark},`, ')'];
    insertions.push({ at: start, order: points.length, text: before });
    // What begins later ends earlier.
    insertions.push({ at: end, order: -points.length, text: after });
    points.push({ start, end });
  });
  return { points, text: insertAll(text, insertions) };
}

function insertAll(text, insertions) {
  let result = '';
  let from = 0;
  for (const insertion of insertions.toSorted((one, other) => one.at - other.at || one.order - other.order)) {
    result += text.slice(from, insertion.at) + insertion.text;
    from = insertion.at;
  }
  return result + text.slice(from);
}

/** The innermost point that a change lies in. */
export function pointOf(points, { start, end }) {
  let innermost = 0;
  points.forEach((point, at) => {
    const size = points[innermost].end - points[innermost].start;
    if (point.start <= start && point.end >= end && point.end - point.start <= size) innermost = at;
  });
  return innermost;
}
