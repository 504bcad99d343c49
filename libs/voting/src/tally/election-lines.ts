import { countElection, type ElectionResult, type ElectorateRule } from '../election.ts';
import { METHOD_NAMES, paperRulesOf, type MethodName, type Working } from '../methods.ts';
import { checkPaper } from '../paper-check.ts';
import type { AnyPaper, PaperRules } from '../paper.ts';
import { InvalidCaseFile, readWhole, type CaseFile } from './case-file.ts';
import { numbers, table, type Line } from './lines.ts';
import { mostOf } from './number-lines.ts';
import {
  admitFile,
  readLeastSeats,
  readQuorum,
  readRoll,
  readUnits,
  refusedLines,
  vacantCount,
} from './roll-file.ts';

/** What the Network's files call a method besides its own name. */
const NAMES: Readonly<Record<string, MethodName>> = {
  ranked: 'schulze',
  ranked_pairs: 'ranked-pairs',
  mes: 'equal-shares',
  equal_shares: 'equal-shares',
  stv_scotland: 'stv',
};
const UNITS = ['member', 'country'] as const;

/**
 * The method of a file with a roll: its name, with `_member` or `_country` behind it where the unit is said
 * so.
 */
export function electionMethod(
  name: string,
): { method: MethodName; unit: (typeof UNITS)[number] | null } | null {
  const unit = UNITS.find((of) => name.endsWith(`_${of}`)) ?? null;
  const base = unit ? name.slice(0, -unit.length - 1) : name;
  const method = Object.hasOwn(NAMES, base) ? NAMES[base]! : METHOD_NAMES.find((of) => of === base);
  return method ? { method, unit } : null;
}

/**
 * An election with a roll of seats: one seat one vote, or one country one vote with the seats' own order
 * beside it.
 */
export function electionLine(file: CaseFile): Line {
  const { method, unit } = electionMethod(file.method)!;
  if (file.whole['candidates'] === undefined) throw new InvalidCaseFile('candidates', 'is missing');
  const { settings, candidates: options } = file;
  const [rule] = unit ? [unit] : readUnits(settings, UNITS, 'member');
  const roll = readRoll(file);
  const usual = paperRulesOf(method);
  const rules: PaperRules = {
    ...usual,
    ...(usual.most === undefined
      ? {}
      : { most: mostOf(file, usual.kind === 'dots' ? 'dots' : 'max', usual.most) }),
  };
  const { counted, refused } = admitFile(
    file,
    roll,
    (_, ballot) => ballot[rules.kind],
    (content) => faultOf(rules, options, content),
  );
  const places = settings['top'] === undefined ? file.seats : readWhole('options.top', settings['top'], 1);
  const countBy = (electorate: ElectorateRule) =>
    countElection({
      method,
      electorate,
      options,
      roll,
      places,
      quorum: readQuorum(settings),
      leastSeats: readLeastSeats(settings),
      vacantCount: vacantCount(settings),
      ballots: [...counted].map(([seat, content]) => ({ seat, paper: { [rules.kind]: content } })),
      ...(rules.most === undefined ? {} : { most: rules.most }),
    });
  const result = countBy(rule === 'country' ? 'one-country-one-vote' : 'one-seat-one-vote');
  const byMember = rule === 'country' ? countBy('one-seat-one-vote') : null;
  return {
    outcome: result.state.replaceAll('-', '_'),
    order: result.order,
    ...countryLines(result),
    ...workingLine(result.working),
    top: result.sure,
    tied_for_remaining_places: result.tied,
    open_places: result.open,
    cast: counted.size,
    entitled: result.turnout.seats,
    refused: refusedLines(refused),
    ...(byMember
      ? {
          by_member: {
            order: byMember.order,
            differs: JSON.stringify(byMember.order[0]) !== JSON.stringify(result.order[0]),
          },
        }
      : {}),
  };
}

function faultOf(rules: PaperRules, options: readonly string[], content: unknown): string | null {
  const checked = checkPaper(rules, options, { [rules.kind]: content });
  return checked.ok ? null : checked.faults[0]!.code;
}

function countryLines({ countryBallots }: ElectionResult<MethodName>): Line {
  if (!countryBallots) return {};
  return {
    country_ballots: Object.fromEntries(
      countryBallots.map(({ country, paper }) => [country, paper && contentOf(paper)]),
    ),
  };
}

function contentOf(paper: AnyPaper | { readonly shares: unknown }): unknown {
  return Object.values(paper)[0];
}

function workingLine(working: Working<MethodName>): Line {
  switch (working.method) {
    case 'schulze':
      return {
        matrix: table(working.options, working.matrix, working.scale),
        paths: table(working.options, working.paths, working.scale),
        condorcet_winner: working.condorcetWinner,
      };
    case 'ranked-pairs':
      return { matrix: table(working.options, working.matrix, working.scale), locked: working.locked };
    case 'approval':
      return { scores: numbers(working.options, working.approvals, working.scale) };
    case 'borda':
      return { scores: numbers(working.options, working.points, working.scale) };
    case 'score':
    case 'star':
      return { scores: numbers(working.options, working.totals, working.scale) };
    case 'dots':
      return { totals: numbers(working.options, working.totals, working.scale) };
    case 'equal-shares':
      return { committees: working.committees, steps: working.steps };
    case 'stv':
      return { quota: working.quota, elections: working.elections };
    case 'irv':
      return { rounds: working.rounds.length };
  }
}
