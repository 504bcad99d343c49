import type { Ranking } from '../paper.ts';

/** A rule as a file of papers names it: `line` is where it stands, from 1. */
export interface RuleLine {
  readonly line: number;
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * What a file of ranked papers holds: what they choose among, how many places, and the papers with how many
 * of each there are.
 */
export interface PollFile {
  readonly title: string;
  /** Named by their places in the file, from 1. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly places: number;
  readonly papers: readonly { readonly count: number; readonly ranking: Ranking }[];
  /** By which rules they are counted, where the file says so: other programs' files do not. */
  readonly rules: readonly RuleLine[];
}

/** `no-rules`: the file does not say by which rules its papers are counted, and nobody guesses them. */
export const UNREADABLE_CODES = [
  'no-poll',
  'no-papers',
  'no-rules',
  'unknown-rule',
  'bad-seat',
  'unknown-option',
  'repeated-option',
  'equal-ranks',
  'bad-number',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/** Why a file is not read: `line` is the first that is not understood, from 1. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly line: number,
  ) {
    super(`${code} in line ${line}`);
    this.name = 'UnreadableFile';
  }
}

/** Papers that say the same, together; in the order in which each was met first. */
export function groupEqualRankings(
  rankings: readonly Ranking[],
): { readonly count: number; readonly ranking: Ranking }[] {
  const met = new Map<string, { count: number; ranking: Ranking }>();
  for (const ranking of rankings) {
    const key = JSON.stringify(ranking.map((group) => group.toSorted()));
    const before = met.get(key);
    if (before) before.count += 1;
    else met.set(key, { count: 1, ranking });
  }
  return [...met.values()];
}

/** More votes than any ballot of ours has: what a browser can still count. */
export const MAX_VOTES = 100_000;

/** Refuses a file of more votes than can be counted, in the line of the first paper too many. */
export function assertCountable(papers: readonly { readonly count: number; readonly line: number }[]): void {
  let votes = 0;
  for (const { count, line } of papers) {
    votes += count;
    if (votes > MAX_VOTES) throw new UnreadableFile('bad-number', line);
  }
}

/** A whole number of at least `least`, or the file is not read. */
export function wholeNumber(text: string, line: number, least = 0): number {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(number >= least)) throw new UnreadableFile('bad-number', line);
  return number;
}

/** Groups of option numbers as groups of options, each once. */
export function rankingOf(
  groups: readonly (readonly string[])[],
  options: PollFile['options'],
  line: number,
): Ranking {
  const optionIds = new Set(options.map(({ id }) => id));
  const all = groups.flat();
  if (all.some((id) => !optionIds.has(id))) throw new UnreadableFile('unknown-option', line);
  if (new Set(all).size !== all.length) throw new UnreadableFile('repeated-option', line);
  return groups.filter((group) => group.length > 0);
}
