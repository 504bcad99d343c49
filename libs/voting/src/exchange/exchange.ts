import type { BallotBundle } from '../ballot/bundle.ts';
import { countBallot, type BallotResult, type SeatPaper } from '../ballot/count-ballot.ts';
import { checkBallotPaper, optionRulesOf, type BallotDefinition, type BallotMethodName, type BallotPaper } from '../ballot/definition.ts';
import type { PaperFault } from '../paper-check.ts';
import { fromBlt, toBlt } from './blt.ts';
import { fromCsv, toCsv, type PaperTable } from './csv.ts';
import { together, type PollFile } from './poll-file.ts';
import { fromPrefLib, toPrefLib } from './preflib.ts';

export const EXCHANGE_FORMATS = ['csv', 'blt', 'toi'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** In which formats a ballot's papers can be written: CSV all, PrefLib rankings, BLT rankings without equal ranks by STV. */
export function exchangeFormatsOf(method: BallotMethodName): readonly ExchangeFormat[] {
  if (method === 'proposal' || method === 'consent') return ['csv'];
  if (method === 'stv' || method === 'irv') return ['csv', 'blt', 'toi'];
  return optionRulesOf({ method }).kind === 'ranking' ? ['csv', 'toi'] : ['csv'];
}

/** The papers of a bundle in another program's format. No line says whose a paper is, unless the bundle does. */
export function exportPapers(bundle: Pick<BallotBundle, 'ballot' | 'definition' | 'papers' | 'secret'>, format: ExchangeFormat): string {
  const { ballot: { question: title, options }, definition: { method, places } } = bundle;
  const papers = papersOf(bundle);
  if (format === 'csv') return toCsv({ method, title, places, options, papers: papers.map(({ seat, paper }) => ({ name: seat, paper })) });
  const file: PollFile = { title, options, places, papers: together(papers.map(({ paper }) => ('ranking' in paper ? paper.ranking : []))) };
  return format === 'blt' ? toBlt(file) : toPrefLib(file);
}

function papersOf({ definition, papers, secret }: Pick<BallotBundle, 'definition' | 'papers' | 'secret'>): { seat: string; paper: BallotPaper }[] {
  const given: readonly SeatPaper[] = papers.length > 0 || !secret ? papers : secret.map(({ commitment, ballot }) => ({ seat: commitment, paper: ballot }));
  return given.flatMap(({ seat, paper }) => {
    const checked = checkBallotPaper(definition, paper);
    return checked.ok ? [{ seat, paper: checked.paper }] : [];
  });
}

/** A file of papers that was read and counted. */
export interface ImportedPoll {
  readonly title: string;
  readonly options: PaperTable['options'];
  readonly definition: BallotDefinition;
  readonly papers: readonly SeatPaper[];
  /** Papers that the one validation refuses, by their places in the file from 1; they are not counted. */
  readonly refused: readonly { readonly paper: number; readonly faults: readonly PaperFault[] }[];
  readonly result: BallotResult;
}

/** Reads papers in any of the formats and counts them, a voter a paper. Throws `UnreadableFile`. */
export function importPapers(text: string, format: ExchangeFormat, method?: BallotMethodName): ImportedPoll {
  const table = format === 'csv' ? fromCsv(text) : tableOf(format === 'blt' ? fromBlt(text) : fromPrefLib(text), method);
  const { title, options, places } = table;
  const papers = table.papers.map(({ paper }, at) => ({ seat: String(at + 1), paper }));
  const counted = method ?? table.method;
  const isText = counted === 'proposal' || counted === 'consent';
  const definition: BallotDefinition = {
    method: counted, options: options.map(({ id }) => id), places, units: ['member'], chambers: [], anonymous: true,
    roll: papers.map(({ seat }) => ({ seat, country: '' })), ...(isText ? { majority: 'simple' as const } : {}), ...mostOf(counted, papers.map(({ paper }) => paper)),
  };
  const refused = papers.flatMap(({ paper }, at) => {
    const checked = checkBallotPaper(definition, paper);
    return checked.ok ? [] : [{ paper: at + 1, faults: checked.faults }];
  });
  return { title, options, definition, papers, refused, result: countBallot(definition, papers) };
}

function tableOf({ title, options, places, papers, method: said }: PollFile, method: BallotMethodName = said ?? 'schulze'): PaperTable {
  return { method, title, options, places, papers: papers.flatMap(({ count, ranking }) => Array.from({ length: count }, () => ({ name: '', paper: { ranking } }))) };
}

/** A file does not say the highest score or the number of dots: what its papers use is allowed. */
function mostOf(method: BallotMethodName, papers: readonly BallotPaper[]): { most?: number } {
  if (method === 'dots') return { most: Math.max(10, ...papers.map((paper) => ('dots' in paper ? Object.values(paper.dots).reduce((sum, dots) => sum + dots, 0) : 0))) };
  if (method !== 'score' && method !== 'star') return {};
  return { most: Math.max(5, ...papers.flatMap((paper) => ('scores' in paper ? Object.values(paper.scores) : []))) };
}
