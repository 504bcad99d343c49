import type { BallotMethodName, BallotPaper } from '../ballot/definition.ts';
import { isElectionMethod } from '../ballot/definition.ts';
import { UnreadableFile, wholeNumber } from './poll-file.ts';

/** Papers of any ballot as a table: a line a paper, a column an option or an answer. */
export interface PaperTable {
  readonly method: BallotMethodName;
  readonly title: string;
  readonly places: number;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly papers: readonly { readonly name: string; readonly paper: BallotPaper }[];
}

const MARK = 'norbanet-papers';

/** A table for a spreadsheet. The first line says how it is counted, the second names the columns; ranks begin at 1, and 1 marks an approval. */
export function toCsv({ method, title, places, options, papers }: PaperTable): string {
  const head = [[MARK, method, String(places), title], ['paper', ...(options.length > 0 ? options.map(({ label }) => label) : ['answer'])]];
  return [...head, ...papers.map(({ name, paper }) => [name, ...cellsOf(paper, options)])].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cellsOf(paper: BallotPaper, options: PaperTable['options']): string[] {
  if ('choice' in paper) return [paper.choice];
  if ('consent' in paper) return [paper.consent];
  return options.map(({ id }) => {
    if ('approvals' in paper) return paper.approvals.includes(id) ? '1' : '';
    if ('ranking' in paper) return String(paper.ranking.findIndex((group) => group.includes(id)) + 1 || '');
    return String(('scores' in paper ? paper.scores : paper.dots)[id] ?? '');
  });
}

/** Quoted where it must be, and so that no spreadsheet takes it for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function fromCsv(text: string): PaperTable {
  const [first, second, ...rest] = rowsOf(text);
  const [mark, method = '', places = '', title = ''] = first ?? [];
  if (mark !== MARK || !second) throw new UnreadableFile('no-poll', 1);
  const isText = method === 'proposal' || method === 'consent';
  if (!isText && method !== 'default-option' && !isElectionMethod(method as BallotMethodName)) throw new UnreadableFile('no-poll', 1);
  const options = isText ? [] : second.slice(1).map((label, at) => ({ id: String(at + 1), label }));
  const papers = rest.map(([name = '', ...cells], at) => ({ name, paper: paperOf(method as BallotMethodName, options, cells, at + 3) }));
  return { method: method as BallotMethodName, title, places: wholeNumber(places, 1, 1), options, papers };
}

function paperOf(method: BallotMethodName, options: PaperTable['options'], cells: readonly string[], line: number): BallotPaper {
  if (method === 'proposal') return { choice: cells[0] } as BallotPaper;
  if (method === 'consent') return { consent: cells[0] } as BallotPaper;
  const given = options.flatMap(({ id }, at) => (cells[at] ? [{ id, number: wholeNumber(cells[at], line) }] : []));
  if (method === 'approval' || method === 'equal-shares') return { approvals: given.filter(({ number }) => number > 0).map(({ id }) => id) };
  const numbers = Object.fromEntries(given.map(({ id, number }) => [id, number]));
  if (method === 'score' || method === 'star') return { scores: numbers };
  if (method === 'dots') return { dots: numbers };
  const ranks = [...new Set(given.map(({ number }) => number))].toSorted((a, b) => a - b);
  return { ranking: ranks.map((rank) => given.filter(({ number }) => number === rank).map(({ id }) => id)) };
}

const CELL = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
const END = /,|\r?\n|$/g;

/** RFC 4180, with either ending of lines. What stands between a closing quote and the end of its cell is no part of it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const table = text.replace(/^\uFEFF/, '');
  for (let at = 0; ;) {
    CELL.lastIndex = at;
    const [, quoted, plain = ''] = CELL.exec(table)!;
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=[=+\-@])/, ''));
    END.lastIndex = CELL.lastIndex;
    const [end] = END.exec(table)!;
    if (end === '') break;
    if (end !== ',') rows.push([]);
    at = END.lastIndex;
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}
