/**
 * How often the innermost part of an expression is repeated at most, by its quantifiers within each other;
 * infinite where one has no end.
 */
export function mostRepetitions(source: string): number {
  const tokens = source
    .replaceAll(/\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|k<\w+>|.)/gi, 'x')
    .replaceAll(/\[[^\]]*\]/g, 'x')
    .replaceAll(/\(\?(?:<?[=!]|:|<\w+>)/g, '(');
  const open: number[] = [1];
  let most = 1;
  let inner = 1;
  for (let at = 0; at < tokens.length; at += 1) {
    const [quantifier] = /^(?:[*+]|\{\d+(?:,\d*)?\})/.exec(tokens.slice(at)) ?? [];
    if (quantifier !== undefined) {
      const repeated = endOf(quantifier) * inner;
      most = Math.max(most, repeated);
      open.push(Math.max(open.pop()!, repeated));
      at += quantifier.length - 1;
    } else if (tokens[at] === '(') {
      open.push(1);
    } else if (tokens[at] === ')') {
      inner = open.pop()!;
      open.push(Math.max(open.pop()!, inner));
      continue;
    }
    inner = 1;
  }
  return most;
}

function endOf(quantifier: string): number {
  const [, least, parted, end] = /^\{(\d+)(,?)(\d*)\}$/.exec(quantifier) ?? [];
  if (least === undefined || (parted === ',' && end === '')) return Infinity;
  return Number(end || least);
}
