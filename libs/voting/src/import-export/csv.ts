import type { BallotPaper } from '../ballot/definition.ts';
import type { RollSeat } from '../roll.ts';
import { cellsOf, paperOf, textColumns } from './paper-cells.ts';
import { UnreadableFile } from './poll-file.ts';
import { readRules, type FileRules } from './rule-lines.ts';
import { rowsOf, writtenRows, type TableRow } from './rows.ts';

/** A ballot as a table: its rules, its roll, and the paper of each seat. */
export interface PaperTable extends FileRules {
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly roll: readonly RollSeat[];
  readonly papers: readonly { readonly seat: string; readonly paper: BallotPaper }[];
}

const MARK = 'norbanet-papers';
const VERSION = '2';
/** The columns of every table; the seat's paper follows. */
const SEAT_COLUMNS = ['seat', 'country', 'chamber', 'standing', 'paper'] as const;

/**
 * A table for a spreadsheet: first the rules by which it is counted, a line each, then a line a seat of the
 * roll. Ranks begin at 1, and 1 marks an approval; a seat that sent a blank paper is told from one that sent
 * none.
 */
export function toCsv(
  { title, options, roll, papers, rules: { method } }: PaperTable,
  ruleLines: readonly (readonly string[])[],
): string {
  const said = new Map(papers.map(({ seat, paper }) => [seat, paper]));
  const columns = textColumns(method) ?? options.map(({ label }) => label);
  const seats = roll.map((seat) => {
    const paper = said.get(seat.seat);
    return [
      ...seatCells(seat),
      paper ? 'cast' : 'none',
      ...(paper ? cellsOf(paper, options) : columns.map(() => '')),
    ];
  });
  return writtenRows([
    [MARK, VERSION],
    ['question', title],
    ...ruleLines,
    [...SEAT_COLUMNS, ...columns],
    ...seats,
  ]);
}

function seatCells({ seat, country, type = '', recused, vacant }: RollSeat): string[] {
  const standing = [...(recused ? ['recused'] : []), ...(vacant ? ['vacant'] : []), 'holds'];
  return [seat, country, type, standing[0]!];
}

/** Reads a table. One without its rules is not read: its papers alone do not say what came out. */
export function fromCsv(text: string): PaperTable {
  const [first, ...rows] = rowsOf(text);
  const [mark, version] = first?.cells ?? [];
  if (mark !== MARK) throw new UnreadableFile('no-poll', 1);
  if (version !== VERSION) throw new UnreadableFile('no-rules', 1);
  const at = rows.findIndex(({ cells }) => SEAT_COLUMNS.every((column, place) => cells[place] === column));
  const head = rows[at];
  if (!head) throw new UnreadableFile('no-papers', rows.at(-1)?.line ?? 1);
  const named = rows
    .slice(0, at)
    .map(({ line, cells: [name = '', ...values] }) => ({ line, name, values: withoutEnd(values) }));
  const columns = withoutEnd(head.cells).slice(SEAT_COLUMNS.length);
  const isText = named.some(
    ({ name, values: [method] }) => name === 'method' && (method === 'proposal' || method === 'consent'),
  );
  const options = isText ? [] : columns.map((label, place) => ({ id: String(place + 1), label }));
  const given = readRules(
    named.filter(({ name }) => name !== 'question'),
    options.map(({ id }) => id),
  );
  const title = named.find(({ name }) => name === 'question')?.values[0] ?? '';
  return { ...given, title, options, ...seatsOf(rows.slice(at + 1), given, options) };
}

function seatsOf(
  rows: readonly TableRow[],
  { rules }: FileRules,
  options: PaperTable['options'],
): Pick<PaperTable, 'roll' | 'papers'> {
  const roll = rows.map(seatOf);
  const names = new Set<string>();
  for (const [at, { seat }] of roll.entries()) {
    if (names.has(seat)) throw new UnreadableFile('bad-seat', rows[at]!.line);
    names.add(seat);
  }
  const papers = rows.flatMap(({ line, cells }, at) => {
    const said = cells.slice(SEAT_COLUMNS.length);
    const sent = cells[SEAT_COLUMNS.length - 1];
    if (sent === 'none' && said.every((text) => text === '')) return [];
    if (sent !== 'cast') throw new UnreadableFile('bad-seat', line);
    return [{ seat: roll[at]!.seat, paper: paperOf(rules, options, said, line) }];
  });
  return { roll, papers };
}

function seatOf({ line, cells: [seat = '', country = '', type = '', standing = ''] }: TableRow): RollSeat {
  if (seat === '' || !['holds', 'recused', 'vacant'].includes(standing))
    throw new UnreadableFile('bad-seat', line);
  return {
    seat,
    country,
    ...(type ? { type } : {}),
    ...(standing === 'recused' ? { recused: true } : {}),
    ...(standing === 'vacant' ? { vacant: true } : {}),
  };
}

/** Spreadsheets fill all lines up to the longest. */
function withoutEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);
}
