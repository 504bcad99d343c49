import ts from 'typescript';

/** Stands where a text has another one put in. */
const INSERTED = '§';
const TOKEN = /'(?:[^']|'')*'|--[^\n]*|[a-z_][a-z0-9_]*|\S/g;
const NAME = /^[a-z_][a-z0-9_]*$/;
/** A part of a statement that begins with a table: `meeting m`, `agenda_item i join meeting m on …`. */
const BEGINS_WITH_TABLE = /^\s*[a-z_]+ [a-z]\d?(?:\s*$|\s+(?:left |inner |cross )?join\b)/;
/** A word that no sentence for people has beside a name that is put in. */
const SQL_WORD = /\b(?:select|insert|update|delete|join)\b/;

/** Behind these, SQL names a table; behind the others a list of them, or a function. */
const BEFORE_TABLE: readonly string[] = ['into', 'update'];
const BEFORE_TABLES: readonly string[] = ['from', 'join', 'using', 'table', 'truncate'];
/** The words before them that give them another meaning: `is distinct from`, `for no key update`. */
const OTHER_MEANING: Readonly<Record<string, readonly string[]>> = {
  from: ['distinct'],
  update: ['for', 'do', 'key'],
};
const SKIPPED: readonly string[] = ['only', 'lateral', 'table'];

/** A text of a source file that names tables, or has a name put in where a table's would stand. */
export interface SqlText {
  readonly line: number;
  readonly names: readonly string[];
  readonly insertsName: boolean;
}

/** The texts between quotes in a source file that read as SQL. */
export function findSqlTexts(path: string, source: string): SqlText[] {
  const found: SqlText[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      const names = namesInText(text, node);
      const insertsName = names.includes(INSERTED) && SQL_WORD.test(text);
      if (names.length > 0)
        found.push({
          line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          names: names.filter((name) => name !== INSERTED),
          insertsName,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return parts.map(({ text }) => text).join(` ${INSERTED} `);
}

/** A property called `table` names one too: a statement elsewhere has it put in. */
function namesInText(text: string, { parent }: ts.Node): string[] {
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'table') return [text];
  return namesInSql(BEGINS_WITH_TABLE.test(text) ? `from ${text}` : text);
}

/**
 * The names behind `from`, `join`, `into`, `update` and their like: of tables and views, and of what an outer
 * statement calls so; not of functions and not of the text's own `with`.
 */
export function namesInSql(sql: string): string[] {
  const tokens = (sql.toLowerCase().match(TOKEN) ?? []).filter((token) => !token.startsWith('--'));
  const own = new Set(tokens.filter((_, at) => isDefinedByWith(tokens, at)));
  return tokens
    .flatMap((word, at) => {
      if (OTHER_MEANING[word]?.includes(tokens[at - 1] ?? '')) return [];
      if (BEFORE_TABLE.includes(word)) return tokens.slice(at + 1, at + 2).filter(isNameOrInserted);
      return BEFORE_TABLES.includes(word) ? listedNames(tokens, at + 1) : [];
    })
    .filter((name) => !own.has(name));
}

const isNameOrInserted = (token: string | undefined): token is string =>
  token !== undefined && (token === INSERTED || NAME.test(token));

/** `x as (`, `x (a, b) as not materialized (` */
function isDefinedByWith(tokens: readonly string[], at: number): boolean {
  if (!NAME.test(tokens[at]!)) return false;
  let next = tokens[at + 1] === '(' ? afterParenthesis(tokens, at + 1) : at + 1;
  if (tokens[next] !== 'as') return false;
  next += 1;
  while (tokens[next] === 'not' || tokens[next] === 'materialized') next += 1;
  return tokens[next] === '(';
}

/** The tables of a list from this token on, each with or without an alias: `a x, b as y, lateral f(x) z`. */
function listedNames(tokens: readonly string[], start: number): string[] {
  const names: string[] = [];
  let at = start - 1;
  do {
    at += 1;
    while (SKIPPED.includes(tokens[at]!)) at += 1;
    const name = tokens[at];
    const isFunction = tokens[at + 1] === '(';
    if (name === '(') at = afterParenthesis(tokens, at);
    else if (!isNameOrInserted(name)) return names;
    else if (isFunction) at = afterParenthesis(tokens, at + 1);
    else {
      names.push(name);
      at += 1;
    }
    at = afterAlias(tokens, at);
  } while (tokens[at] === ',');
  return names;
}

function afterAlias(tokens: readonly string[], start: number): number {
  let at = tokens[start] === 'with' && tokens[start + 1] === 'ordinality' ? start + 2 : start;
  if (tokens[at] === 'as') at += 1;
  if (NAME.test(tokens[at] ?? '')) at += 1;
  return tokens[at] === '(' ? afterParenthesis(tokens, at) : at;
}

function afterParenthesis(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at] === '(') depth += 1;
    if (tokens[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}
