/** A row of a table: its cells, and the line of the file in which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a spreadsheet would take for a formula, and what was marked so that it does not. */
const FORMULA = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;

/**
 * Lines as RFC 4180 has them: quoted where they must be, and so that no spreadsheet takes a cell for a
 * formula.
 */
export function writtenRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * RFC 4180, with either ending of lines, and with the separator that the country's spreadsheets write: a
 * comma, a semicolon or a tab. What stands between a closing quote and the end of its cell is no part of it.
 */
export function rowsOf(text: string): TableRow[] {
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: [] }];
  const table = text.replace(/^\uFEFF/, '');
  const separator = /^[^,;\t\r\n]*([,;\t])/.exec(table)?.[1] ?? ',';
  let line = 1;
  for (let at = 0; ;) {
    const { content, end, next } = cellAt(table, at, FORMS[separator]!);
    rows.at(-1)!.cells.push(content);
    line += table.slice(at, next).split('\n').length - 1;
    if (end === '') break;
    if (end !== separator) rows.push({ line, cells: [] });
    at = next;
  }
  return rows.filter(({ cells }) => cells.some((each) => each !== ''));
}

interface CellForm {
  readonly content: RegExp;
  readonly end: RegExp;
}

const FORMS: Readonly<Record<string, CellForm>> = {
  ',': { content: /"((?:[^"]|"")*)"|([^",\r\n]*)/y, end: /,|\r?\n|$/g },
  ';': { content: /"((?:[^"]|"")*)"|([^";\r\n]*)/y, end: /;|\r?\n|$/g },
  '\t': { content: /"((?:[^"]|"")*)"|([^"\t\r\n]*)/y, end: /\t|\r?\n|$/g },
};

function cellAt(table: string, at: number, form: CellForm): { content: string; end: string; next: number } {
  form.content.lastIndex = at;
  const [, quoted, plain = ''] = form.content.exec(table)!;
  form.end.lastIndex = form.content.lastIndex;
  const [end] = form.end.exec(table)!;
  const content = (quoted?.replaceAll('""', '"') ?? plain).replace(MARKED, (marked) => marked.slice(1));
  return { content, end, next: form.end.lastIndex };
}
