import { countElection } from './election.ts';
import { count, METHOD_NAMES, paperRulesOf, type MethodName, type Working } from './methods.ts';
import type { Count } from './method.ts';
import { packRankings } from './packed-rankings.ts';
import { checkPaper } from './paper-check.ts';
import { isRanking, type CountedPaper, type Paper } from './paper.ts';
import { countSchulze, type SchulzeWorking } from './schulze.ts';
import { STRENGTHS } from './strongest-paths.ts';
import { exact } from './weight.ts';

/** A counting file: a method, its options and papers, as written by people and by other tools. */
interface CaseFile {
  readonly method: string;
  readonly candidates: readonly string[];
  readonly seats?: number;
  readonly options?: { readonly strength?: string; readonly top?: number; readonly quorum?: { readonly countries: number } };
  readonly roll?: readonly { readonly id: string; readonly country: string }[];
  readonly ballots: readonly (Record<string, unknown> & { readonly count?: number; readonly weight?: string | number; readonly voter?: string })[];
}

/** The Network's own form: papers by voter, a roll of seats, one ballot a country. */
const NETWORK_METHODS: Readonly<Record<string, MethodName>> = { ranked_country: 'schulze', approval_country: 'approval' };

/** Counts a file and answers with the keys that a file's `expected` has. Throws a RangeError where the file cannot be counted. */
export function tallyCase(file: unknown): Record<string, unknown> {
  const given = file as CaseFile;
  const byCountry = NETWORK_METHODS[given.method];
  if (byCountry) return tallyNetwork(byCountry, given);
  const method = METHOD_NAMES.find((name) => name === given.method);
  if (!method) throw new RangeError(`There is no counting by "${given.method}" yet`);
  const papers = given.ballots.map((ballot) => readPaper(method, given.candidates, ballot));
  const places = given.seats ?? 1;
  return describe(places, countAs(method, given, papers, places));
}

function countAs(method: MethodName, file: CaseFile, papers: CountedPaper[], places: number): Count<Working> {
  const strength = STRENGTHS.find((name) => name === file.options?.strength);
  if (method !== 'schulze' || !strength) return count(method, { options: file.candidates, papers, places });
  return countSchulze(file.candidates, packRankings(file.candidates, papers), places, strength);
}

function readPaper(method: MethodName, options: readonly string[], ballot: CaseFile['ballots'][number]): CountedPaper {
  const rules = paperRulesOf(method);
  const checked = checkPaper(rules, options, { [rules.kind]: ballot[rules.kind] });
  if (!checked.ok) throw new RangeError(`A ballot is refused: ${checked.faults.map((fault) => fault.code).join(', ')}`);
  return {
    paper: checked.paper,
    ...(ballot.count === undefined ? {} : { count: ballot.count }),
    ...(ballot.weight === undefined ? {} : { weight: String(ballot.weight) }),
  };
}

function describe(places: number, counted: Count<Working>): Record<string, unknown> {
  const first = counted.order[0] ?? [];
  const ties = places === 1
    ? first.length > 1 && { tied_for_first: first }
    : counted.open > 0 && { tied_for_remaining_places: counted.tied, open_places: counted.open };
  return { winners: places === 1 ? first : counted.sure, order: counted.order, ...workingOf(counted.working), ...(ties ? { ties } : {}) };
}

function workingOf(working: Working): Record<string, unknown> {
  if (working.method === 'approval') {
    return { scores: Object.fromEntries(working.options.map((option, at) => [option, exact(working.approvals[at]!, working.scale)])) };
  }
  return { matrix: table(working, working.matrix), paths: table(working, working.paths), condorcet_winner: working.condorcetWinner };
}

function table({ options, scale }: SchulzeWorking, rows: readonly (readonly number[])[]): Record<string, Record<string, number | string>> {
  return Object.fromEntries(options.map((row, a) => [
    row, Object.fromEntries(options.flatMap((column, b) => (a === b ? [] : [[column, exact(rows[a]![b]!, scale)]]))),
  ]));
}

function tallyNetwork(method: MethodName, file: CaseFile): Record<string, unknown> {
  const { kind } = paperRulesOf(method);
  const result = countElection({
    method,
    electorate: 'one-country-one-vote',
    options: file.candidates,
    roll: (file.roll ?? []).map(({ id, country }) => ({ seat: id, country })),
    ballots: file.ballots.map((ballot) => ({ seat: ballot.voter ?? '', paper: { [kind]: ballot[kind] } })),
    places: file.options?.top ?? 1,
    ...(file.options?.quorum ? { quorum: file.options.quorum } : {}),
  });
  return {
    outcome: result.state === 'no-quorum' ? 'no_quorum' : 'decided',
    order: result.order,
    country_ballots: Object.fromEntries((result.countryBallots ?? []).map(({ country, paper }) => [country, paper && content(paper)])),
    ...workingOf(result.working),
    top: result.sure,
    tied_for_remaining_places: result.tied,
    open_places: result.open,
    refused: result.refused.map(({ seat, reason }) => ({ voter: seat, reason: reason === 'not-on-the-roll' ? 'not_entitled' : reason })),
  };
}

function content(paper: Paper): readonly unknown[] {
  return isRanking(paper) ? paper.ranking : paper.approvals;
}
