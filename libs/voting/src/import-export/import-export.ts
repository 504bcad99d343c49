import type { BallotBundle } from '../ballot/bundle.ts';
import { countBallot, type BallotResult, type SeatPaper } from '../ballot/count-ballot.ts';
import { aggregateByCountry } from '../ballot/aggregate-by-country.ts';
import {
  checkBallotPaper,
  optionRulesOf,
  type BallotDefinition,
  type BallotPaper,
} from '../ballot/definition.ts';
import type { TieProvision } from '../ballot/tie.ts';
import type { PaperFault } from '../paper-check.ts';
import { countriesOf, entitledSeats } from '../roll.ts';
import { fromBlt, toBlt } from './blt.ts';
import { fromCsv, toCsv, type PaperTable } from './csv.ts';
import { groupEqualRankings, UnreadableFile, type PollFile } from './poll-file.ts';
import { writeRuleComments, readPollRules, pollWithStatedRules } from './poll-rules.ts';
import { fromPrefLib, toPrefLib } from './preflib.ts';
import { ruleLines } from './rule-lines.ts';

export const PAPER_FILE_FORMATS = ['csv', 'blt', 'toi'] as const;
export type PaperFileFormat = (typeof PAPER_FILE_FORMATS)[number];

/** What of a bundle goes into other formats. */
export type ExportableBundle = Pick<BallotBundle, 'ballot' | 'definition' | 'papers' | 'secret' | 'tie'>;

/**
 * In which formats a ballot can be written: CSV all, PrefLib rankings, BLT rankings without equal ranks by
 * STV. A file of orders has no seats: where countries are counted it holds their ballots, and says too little
 * where a share of the seats is needed.
 */
export function exportFormatsOf({
  method,
  units,
  quorum,
}: Pick<BallotDefinition, 'method' | 'units' | 'quorum'>): readonly PaperFileFormat[] {
  if (method === 'proposal' || method === 'consent' || optionRulesOf({ method }).kind !== 'ranking')
    return ['csv'];
  if (units[0] === 'country') return quorum?.share === undefined ? ['csv', 'toi'] : ['csv'];
  return method === 'stv' || method === 'irv' ? ['csv', 'blt', 'toi'] : ['csv', 'toi'];
}

/**
 * A ballot in another program's format, with all that its count follows from. No line says whose a paper is,
 * unless the bundle does.
 */
export function exportPapers(bundle: ExportableBundle, format: PaperFileFormat): string {
  const {
    ballot: { question: title, options },
    definition,
    tie = null,
  } = bundle;
  const papers = papersOf(bundle);
  const rules = ruleLines(definition, tie);
  if (format === 'csv')
    return toCsv({ title, options, roll: definition.roll, papers, rules: definition, tie }, rules);
  const votes =
    definition.units[0] === 'country' ? aggregateByCountry(definition, papers) : { definition, papers };
  const { roll, places } = votes.definition;
  const seats = entitledSeats(roll, votes.definition.vacantCount);
  const voting = seats.filter(({ seat }) => votes.papers.some((paper) => paper.seat === seat));
  const file = {
    title,
    options,
    places,
    papers: groupEqualRankings(votes.papers.map(({ paper }) => rankingOf(paper))),
  };
  const lines = writeRuleComments(ruleLines(votes.definition, tie), {
    seats: seats.length,
    countries: countriesOf(seats).length,
    countriesVoting: countriesOf(voting).length,
  });
  return format === 'blt' ? toBlt(file, lines) : toPrefLib(file, lines);
}

function rankingOf(paper: unknown) {
  return 'ranking' in (paper as BallotPaper) ? (paper as { ranking: string[][] }).ranking : [];
}

/** The papers that are counted: of seats that could vote, as the one validation takes them. */
function papersOf({ definition, papers, secret }: ExportableBundle): { seat: string; paper: BallotPaper }[] {
  const given: readonly SeatPaper[] =
    papers.length > 0 || !secret
      ? papers
      : secret.map(({ commitment, ballot }) => ({ seat: commitment, paper: ballot }));
  const entitled = new Set(entitledSeats(definition.roll, definition.vacantCount).map(({ seat }) => seat));
  return given.flatMap(({ seat, paper }) => {
    const checked = checkBallotPaper(definition, paper);
    return checked.ok && entitled.has(seat) ? [{ seat, paper: checked.paper }] : [];
  });
}

/** A file of papers that was read and counted. */
export interface ImportedPoll {
  readonly title: string;
  readonly options: PaperTable['options'];
  readonly definition: BallotDefinition;
  readonly tie: TieProvision | null;
  readonly papers: readonly SeatPaper[];
  /** Papers that the one validation refuses, by their places in the file from 1; they are not counted. */
  readonly refused: readonly { readonly paper: number; readonly faults: readonly PaperFault[] }[];
  readonly result: BallotResult;
}

/** How whoever counts a file again says that it is to be counted, where the file does not say it. */
export type StatedRules = Pick<BallotDefinition, 'method' | 'places'>;

/**
 * Reads papers in any of the formats and counts them by the rules that the file carries. One that carries
 * none throws `UnreadableFile` (`no-rules`), unless it is a file of orders, whose papers count the same each,
 * and its rules are said.
 */
export function importPapers(text: string, format: PaperFileFormat, said?: StatedRules): ImportedPoll {
  const { title, options, rules, tie, roll, papers } =
    format === 'csv' ? fromCsv(text) : readRankedPapers(text, format, said);
  const definition: BallotDefinition = { ...rules, options: options.map(({ id }) => id), roll };
  const refused = papers.flatMap(({ paper }, at) => {
    const checked = checkBallotPaper(definition, paper);
    return checked.ok ? [] : [{ paper: at + 1, faults: checked.faults }];
  });
  return { title, options, definition, tie, papers, refused, result: countBallot(definition, papers) };
}

function readRankedPapers(text: string, format: 'blt' | 'toi', said: StatedRules | undefined): PaperTable {
  const file = format === 'blt' ? fromBlt(text) : fromPrefLib(text);
  const { title, options, rules } = file;
  if (rules.length === 0 && !said) throw new UnreadableFile('no-rules', 1);
  const ruled = rules.length === 0 && said ? pollWithStatedRules(said, file.papers) : readPollRules(file);
  const papers = file.papers.flatMap(({ count, ranking }) =>
    Array.from({ length: count }, () => ({ ranking })),
  );
  return {
    title,
    options,
    ...ruled,
    papers: papers.map((paper, at) => ({ seat: ruled.roll[at]!.seat, paper })),
  };
}

/** What a file of orders says besides its papers, for whoever says its rules. */
export function readPollHead(
  text: string,
  format: 'blt' | 'toi',
): Pick<PollFile, 'title' | 'options' | 'places'> {
  return format === 'blt' ? fromBlt(text) : fromPrefLib(text);
}
