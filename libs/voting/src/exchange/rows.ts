/** A row of a table: its cells, and the line of the file in which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a spreadsheet would take for a formula, and what was marked so that it does not. */
const FORMULA = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;

/** Lines as RFC 4180 has them: quoted where they must be, and so that no spreadsheet takes a cell for a formula. */
export function writtenRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with either ending of lines, and with the separator that the country's spreadsheets write: a comma, a semicolon or a tab. */
export function rowsOf(text: string): TableRow[] {
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: [] }];
  const plain = text.replace(/^\uFEFF/, '');
  const separator = /^[^,;\t\r\n]*([,;\t])/.exec(plain)?.[1] ?? ',';
  let line = 1;
  for (const [all, quoted, bare, end] of plain.matchAll(CELLS[separator]!)) {
    rows.at(-1)!.cells.push((quoted?.replaceAll('""', '"') ?? bare ?? '').replace(MARKED, (marked) => marked.slice(1)));
    line += all.split('\n').length - 1;
    if (end === '') break;
    if (end !== separator) rows.push({ line, cells: [] });
  }
  return rows.filter(({ cells }) => cells.some((each) => each !== ''));
}

const CELLS: Readonly<Record<string, RegExp>> = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/g,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r?\n|$)/g,
};
