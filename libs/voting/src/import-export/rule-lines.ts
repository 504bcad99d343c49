import { isElectionMethod, type BallotDefinition, type BallotMethodName } from '../ballot/definition.ts';
import { TIE_RULES, type TieProvision } from '../ballot/tie.ts';
import type { DefaultOptionRule } from '../default-option.ts';
import { decimal, ratio } from '../fraction.ts';
import { MAJORITIES } from '../majority.ts';
import { PROPOSAL_UNITS } from '../proposal.ts';
import type { Quorum } from '../roll.ts';
import { UnreadableFile, type RuleLine } from './poll-file.ts';
import { flag, single, oneOf, RuleReader, listOf, integerAtLeast } from './rule-reader.ts';

/** All that a count follows from besides options, roll and papers; and what is done after a tie. */
export type CountingRules = Omit<BallotDefinition, 'options' | 'roll'>;

export interface FileRules {
  readonly rules: CountingRules;
  readonly tie: TieProvision | null;
}

/**
 * The rules of a ballot, a line each; options by their places from 1. A rule that a ballot does not have has
 * no line.
 */
export function ruleLines(
  definition: BallotDefinition,
  tie: TieProvision | null,
): (readonly [name: string, ...values: string[]])[] {
  const {
    method,
    options,
    places,
    roll: _,
    units,
    chambers,
    quorum = {},
    leastSeats,
    vacantCount,
    majority = 'simple',
    most,
    defaultOption,
    anonymous,
    ...rest
  } = definition;
  // A rule that has no line here would be missing from every file.
  rest satisfies Readonly<Record<PropertyKey, never>>;
  const line = (name: string, values: readonly (string | number)[] | false | undefined) =>
    values ? [[name, ...values.map(String)] as const] : [];
  return [
    ...line('method', [method]),
    ...line('places', [places]),
    ...line('counted by', units),
    ...line('chambers', chambers.length > 0 && chambers),
    ...line('majority', method === 'proposal' && majorityCells(majority)),
    ...line('quorum of countries', quorum.countries !== undefined && [quorum.countries]),
    // Not `1/2`, which a spreadsheet takes for a day.
    ...line('quorum share', quorum.share !== undefined && [quorum.share.replace('/', ' of ')]),
    ...line('papers for a country ballot', leastSeats !== undefined && [leastSeats]),
    ...line('vacant seats', vacantCount && ['count']),
    ...line('most', most !== undefined && [most]),
    ...(defaultOption
      ? defaultLines(defaultOption, options).flatMap(([name, ...values]) => line(name, values))
      : []),
    ...line('names', anonymous && ['none']),
    ...line('after a tie', tie !== null && [tie.rule, ...(tie.chair ? [tie.chair] : [])]),
  ];
}

function majorityCells(majority: NonNullable<BallotDefinition['majority']>): (string | number)[] {
  return typeof majority === 'object' ? ['at least', majority.atLeast] : [majority];
}

function defaultLines(
  { defaultOption, quorum, majority, strict }: DefaultOptionRule,
  options: readonly string[],
): [string, ...string[]][] {
  return [
    ['default option', String(options.indexOf(defaultOption) + 1)],
    ['default option votes', quorum],
    [
      'default option ratios',
      ...options.map((option) => (Object.hasOwn(majority, option) ? majority[option]! : '')),
    ],
    ...(strict ? [['default option ratios are', 'passed'] satisfies [string, string]] : []),
  ];
}

/** Reads rules. What is not understood, or missing, is never guessed: `UnreadableFile`. */
export function readRules(lines: readonly RuleLine[], options: readonly string[]): FileRules {
  const given = new RuleReader(lines);
  const method = given.required('method', single(isMethod));
  const quorum: Quorum = {
    ...given.optional('countries', 'quorum of countries', single(integerAtLeast())),
    ...given.optional('share', 'quorum share', single(share)),
  };
  const defaultOption = method === 'default-option' ? defaultRule(given, options) : undefined;
  const rules: CountingRules = {
    method,
    places: given.required('places', single(placesAmong(options))),
    units: given.required('counted by', listOf(oneOf(PROPOSAL_UNITS))),
    chambers:
      given.optional(
        'chambers',
        'chambers',
        listOf((text) => text),
      ).chambers ?? [],
    quorum,
    ...(method === 'proposal' ? { majority: given.required('majority', majorityOf) } : {}),
    ...given.optional('leastSeats', 'papers for a country ballot', single(integerAtLeast())),
    ...given.optional('vacantCount', 'vacant seats', single(flag('count'))),
    ...given.optional('most', 'most', single(integerAtLeast())),
    ...(defaultOption ? { defaultOption } : {}),
    ...given.optional('anonymous', 'names', single(flag('none'))),
  };
  const tie = given.optional('tie', 'after a tie', tieOf).tie ?? null;
  given.assertAllRead();
  return { rules, tie };
}

function defaultRule(given: RuleReader, options: readonly string[]): DefaultOptionRule {
  const at = given.required('default option', single(integerAtLeast()));
  const defaultOption = options[at - 1];
  if (defaultOption === undefined) throw new UnreadableFile('unknown-option', given.lineOf('default option'));
  const ratios = given.required('default option ratios', (values) =>
    values.every((text) => text === '' || decimalText(text) !== null) ? values : null,
  );
  return {
    defaultOption,
    quorum: given.required('default option votes', single(decimalText)),
    majority: Object.fromEntries(
      options.flatMap((option, place) => (ratios[place] ? [[option, ratios[place]]] : [])),
    ),
    ...given.optional('strict', 'default option ratios are', single(flag('passed'))),
  };
}

/** No more are taken up than there are; a text is one. */
function placesAmong(options: readonly string[]): (text: string) => number | null {
  return (text) => {
    const places = integerAtLeast(1)(text);
    return places !== null && places <= Math.max(1, options.length) ? places : null;
  };
}

function isMethod(text: string): BallotMethodName | null {
  const method = text as BallotMethodName;
  return isElectionMethod(method) || ['proposal', 'consent', 'default-option'].includes(text) ? method : null;
}

function share(text: string): string | null {
  const written = text.replace(/ of /, '/');
  return isNumber(() => ratio(written)) ? written : null;
}

function decimalText(text: string): string | null {
  return isNumber(() => decimal(text)) ? text : null;
}

function isNumber(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function majorityOf([kind = '', number, ...more]: readonly string[]): NonNullable<
  BallotDefinition['majority']
> | null {
  const least = number === undefined ? null : integerAtLeast()(number);
  if (kind === 'at least') return least !== null && more.length === 0 ? { atLeast: least } : null;
  return number === undefined ? oneOf([...MAJORITIES, 'six_countries'])(kind) : null;
}

function tieOf([rule = '', chair, ...more]: readonly string[]): TieProvision | null {
  const known = oneOf(TIE_RULES)(rule);
  return known && more.length === 0 ? { rule: known, ...(chair ? { chair } : {}) } : null;
}
