import { isElectionMethod, type BallotDefinition, type BallotMethodName } from '../ballot/definition.ts';
import { TIE_RULES, type TieProvision } from '../ballot/tie.ts';
import type { DefaultOptionRule } from '../default-option.ts';
import { decimal, ratio } from '../fraction.ts';
import { MAJORITIES } from '../majority.ts';
import { PROPOSAL_UNITS } from '../proposal.ts';
import type { Quorum } from '../roll.ts';
import { UnreadableFile, type RuleLine } from './poll-file.ts';
import { flag, one, oneOf, RulesGiven, some, whole } from './rules-given.ts';

/** All that a count follows from besides options, roll and papers; and what is done after a tie. */
export type PaperRulesGiven = Omit<BallotDefinition, 'options' | 'roll'>;

export interface FileRules {
  readonly rules: PaperRulesGiven;
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
  const given = new RulesGiven(lines);
  const method = given.need('method', one(isMethod));
  const quorum: Quorum = {
    ...given.may('countries', 'quorum of countries', one(whole())),
    ...given.may('share', 'quorum share', one(share)),
  };
  const defaultOption = method === 'default-option' ? defaultRule(given, options) : undefined;
  const rules: PaperRulesGiven = {
    method,
    places: given.need('places', one(placesAmong(options))),
    units: given.need('counted by', some(oneOf(PROPOSAL_UNITS))),
    chambers:
      given.may(
        'chambers',
        'chambers',
        some((text) => text),
      ).chambers ?? [],
    quorum,
    ...(method === 'proposal' ? { majority: given.need('majority', majorityOf) } : {}),
    ...given.may('leastSeats', 'papers for a country ballot', one(whole())),
    ...given.may('vacantCount', 'vacant seats', one(flag('count'))),
    ...given.may('most', 'most', one(whole())),
    ...(defaultOption ? { defaultOption } : {}),
    ...given.may('anonymous', 'names', one(flag('none'))),
  };
  const tie = given.may('tie', 'after a tie', tieOf).tie ?? null;
  given.mustBeRead();
  return { rules, tie };
}

function defaultRule(given: RulesGiven, options: readonly string[]): DefaultOptionRule {
  const at = given.need('default option', one(whole()));
  const defaultOption = options[at - 1];
  if (defaultOption === undefined) throw new UnreadableFile('unknown-option', given.lineOf('default option'));
  const ratios = given.need('default option ratios', (values) =>
    values.every((text) => text === '' || decimalText(text) !== null) ? values : null,
  );
  return {
    defaultOption,
    quorum: given.need('default option votes', one(decimalText)),
    majority: Object.fromEntries(
      options.flatMap((option, place) => (ratios[place] ? [[option, ratios[place]]] : [])),
    ),
    ...given.may('strict', 'default option ratios are', one(flag('passed'))),
  };
}

/** No more are taken up than there are; a text is one. */
function placesAmong(options: readonly string[]): (text: string) => number | null {
  return (text) => {
    const places = whole(1)(text);
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
  const least = number === undefined ? null : whole()(number);
  if (kind === 'at least') return least !== null && more.length === 0 ? { atLeast: least } : null;
  return number === undefined ? oneOf([...MAJORITIES, 'six_countries'])(kind) : null;
}

function tieOf([rule = '', chair, ...more]: readonly string[]): TieProvision | null {
  const known = oneOf(TIE_RULES)(rule);
  return known && more.length === 0 ? { rule: known, ...(chair ? { chair } : {}) } : null;
}
