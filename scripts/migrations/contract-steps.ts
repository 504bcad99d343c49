/** What a migration takes away from the version before it, which serves while the schema is brought up to date. */
const TAKEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['drops a table', /\bdrop\s+(?:table|view|materialized view|sequence|type|schema)\b/i],
  ['drops a column', /\bdrop\s+column\b/i],
  ['drops a function', /\bdrop\s+(?:function|procedure)\b/i],
  ['renames', /\brename\s+\w|\bset\s+schema\b/i],
  ['changes the type of a column', /\balter\s+column\s+\w+\s+(?:set\s+data\s+)?type\b/i],
  ['wants a value in a column that was optional', /\balter\s+column\s+\w+\s+set\s+not\s+null\b/i],
  ['takes a default away', /\balter\s+column\s+\w+\s+drop\s+default\b/i],
  [
    'adds a column that the version before does not fill',
    /\badd\s+column\b(?!.*\b(?:default|generated)\b).*\bnot\s+null\b/i,
  ],
  ['takes a right away', /\brevoke\b/i],
];

/** The parts of a statement in which a column, a constraint or an object is named, each for itself. */
const parts = (sql: string): string[] =>
  sql
    .replaceAll(/--.*$/gm, '')
    .split(';')
    .flatMap((statement) => (/^\s*create\b/i.test(statement) ? [] : splitAtCommas(statement)))
    .map((part) => part.replaceAll(/\s+/g, ' ').trim());

/** At commas that stand in no brackets: `numeric(4, 2)` is one. */
function splitAtCommas(statement: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of statement) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

/** How a migration of this text takes something away; empty where it only adds. Its way down does not count. */
export function findContractSteps(source: string): string[] {
  const up = /async up\([\s\S]*?(?=async down\(|$)/.exec(source)?.[0] ?? source;
  const quoted = [...up.matchAll(/`([^`]*)`|'((?:[^'\\]|\\.)*)'/g)].map(([, block, line]) => block ?? line!);
  const found = TAKEN.filter(([, pattern]) => quoted.flatMap(parts).some((part) => pattern.test(part)));
  return found.map(([what]) => what);
}

/** Why the version before needs it no more; in the comment above the class. */
export const contractReason = (source: string): string | undefined =>
  /^ \* Contract step: (\S.{20,})$/m.exec(source)?.[1];
