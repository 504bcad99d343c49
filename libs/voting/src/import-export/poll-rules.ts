import type { BallotDefinition } from '../ballot/definition.ts';
import { isElectionMethod } from '../ballot/definition.ts';
import type { Turnout } from '../election.ts';
import type { RollSeat } from '../roll.ts';
import { MAX_VOTES, UnreadableFile, type PollFile, type RuleLine } from './poll-file.ts';
import { readRules, type FileRules } from './rule-lines.ts';
import { single, RuleReader, integerAtLeast } from './rule-reader.ts';

/** What a file of orders says of those who could vote: its lines have no seats. */
type Electorate = Pick<Turnout, 'seats' | 'countries' | 'countriesVoting'>;

const ELECTORATE = { seats: 'seats', countries: 'countries', countriesVoting: 'countries voting' } as const;

/** A file of orders with the rules that it carries in its remarks, which other programs pass over. */
export interface PollWithRules extends FileRules {
  readonly roll: readonly RollSeat[];
}

/** What a file of orders says of rules and electorate, for its remarks. */
export function writeRuleComments(
  rules: readonly (readonly [string, ...string[]])[],
  { seats, countries, countriesVoting }: Electorate,
): string[] {
  const electorate = Object.entries({ seats, countries, countriesVoting }).map(([key, many]) => [
    ELECTORATE[key as keyof Electorate],
    String(many),
  ]);
  return [...rules, ...electorate].map(([name, ...values]) => `# NORBANET ${name}: ${values.join(', ')}`);
}

/** The rules in a file's remarks. */
export function parseRuleComments(
  lines: readonly { readonly line: number; readonly text: string }[],
): RuleLine[] {
  return lines.flatMap(({ line, text }) => {
    const [, name, values] = /^#\s*NORBANET ([a-z ]+):(.*)$/.exec(text) ?? [];
    return name === undefined
      ? []
      : [{ line, name, values: values!.split(',').map((value) => value.trim()) }];
  });
}

/**
 * Reads the remarks of a file of orders. Its papers stand under numbers, and so do the countries, so that a
 * quorum of them can be met.
 */
export function readPollRules({
  rules: lines,
  options,
  papers,
}: Pick<PollFile, 'rules' | 'options' | 'papers'>): PollWithRules {
  const isOfElectorate = ({ name }: RuleLine) => Object.values(ELECTORATE).some((known) => known === name);
  const given = new RuleReader(lines.filter(isOfElectorate));
  const electorate = {
    seats: given.required(ELECTORATE.seats, single(integerAtLeast())),
    countries: given.required(ELECTORATE.countries, single(integerAtLeast())),
    countriesVoting: given.required(ELECTORATE.countriesVoting, single(integerAtLeast())),
  };
  const read = readRules(
    lines.filter((line) => !isOfElectorate(line)),
    options.map(({ id }) => id),
  );
  if (!isElectionMethod(read.rules.method) && read.rules.method !== 'default-option')
    throw new UnreadableFile('unknown-rule', 1);
  const cast = papers.reduce((sum, { count }) => sum + count, 0);
  return {
    ...read,
    rules: { ...read.rules, anonymous: true },
    roll: rollOf(electorate, cast, lines[0]!.line),
  };
}

function rollOf({ seats, countries, countriesVoting }: Electorate, cast: number, line: number): RollSeat[] {
  const silent = seats - cast;
  const isPossible =
    seats <= MAX_VOTES &&
    silent >= countries - countriesVoting &&
    cast >= countriesVoting &&
    countries >= countriesVoting;
  if (!isPossible) throw new UnreadableFile('bad-number', line);
  return Array.from({ length: seats }, (_, at) => {
    const place =
      at < cast ? Math.min(at + 1, countriesVoting) : Math.min(at - cast + 1 + countriesVoting, countries);
    return { seat: String(at + 1), country: place > 0 ? String(place) : '' };
  });
}

/** Rules for a file that has none, as whoever counts it again says: each of its papers counts the same. */
export function pollWithStatedRules(
  { method, places }: Pick<BallotDefinition, 'method' | 'places'>,
  papers: PollFile['papers'],
): PollWithRules {
  const cast = papers.reduce((sum, { count }) => sum + count, 0);
  return {
    rules: { method, places, units: ['member'], chambers: [], anonymous: true },
    tie: null,
    roll: Array.from({ length: cast }, (_, at) => ({ seat: String(at + 1), country: '' })),
  };
}
