import { PHRASE_CODES, type PhraseCode } from '../statement-codes.ts';
import type { ProposalTally } from '../majority.ts';
import type { Statement, StatementValue } from '../statement.ts';
import { number, makeStatement } from '../statements.ts';
import type { BallotResult, TextConsentResult, TextProposalResult } from './count-ballot.ts';
import { optionStatements } from './option-statements.ts';
import { isAmongCountries, turnoutStatements } from './turnout-statements.ts';
import { unitPhrase } from './unit-phrase.ts';

/** Tells the result of any ballot in sentences, every one of them made from its working. */
export function ballotStatements(result: BallotResult): Statement[] {
  if (result.kind === 'proposal') return proposalStatements(result);
  return result.kind === 'consent' ? consentStatements(result) : optionStatements(result);
}

function proposalStatements(result: TextProposalResult): Statement[] {
  const { state, turnout } = result;
  return [
    ...turnoutStatements(result),
    ...(turnout.seatsVoting > 0 ? tallies(result) : []),
    ...(state === 'no-quorum' ? [] : decision(result)),
  ];
}

function tallies(result: TextProposalResult): Statement[] {
  const { units, members, countries, chambers } = result;
  const byUnit: readonly { readonly unit: string; readonly tally: ProposalTally }[] = [
    ...(isAmongCountries(result) ? [] : [{ unit: 'member', tally: members }]),
    ...(units.includes('country') ? [{ unit: 'country', tally: countries }] : []),
    ...(units.includes('chambers') ? chambers.map((tally) => ({ unit: tally.chamber, tally })) : []),
  ];
  return byUnit.map(({ unit, tally: { yes, no, abstain } }) =>
    makeStatement('proposal-tally', {
      unit: phrases([unit]),
      yes: number(yes),
      no: number(no),
      abstain: number(abstain),
    }),
  );
}

function decision(result: TextProposalResult): Statement[] {
  const { state, units, failedIn, tied, majority } = result;
  const adopted = state === 'adopted';
  const rule: StatementValue = { phrases: [majorityPhrase(majority)] };
  return [
    makeStatement(adopted ? 'proposal-adopted' : 'proposal-not-adopted', {}),
    majority === 'six_countries'
      ? makeStatement('proposal-needed-alone', { rule })
      : makeStatement('proposal-needed', { rule, units: phrases(units) }),
    ...(!adopted && tied ? [makeStatement('proposal-level', {})] : []),
    ...(!adopted && failedIn.length > 0 && manyDecide(result)
      ? [makeStatement('proposal-failed-in', { units: phrases(failedIn) })]
      : []),
    ...otherwise(result).map((unit) =>
      makeStatement(adopted ? 'otherwise-not-adopted' : 'otherwise-adopted', { unit: phrases([unit]) }),
    ),
  ];
}

/** Whether it has to pass among several, so that a reader asks among which it did not. */
function manyDecide({ units, majority }: TextProposalResult): boolean {
  return units.length > 1 || units.includes('chambers') || majority === 'six_countries';
}

/** Seats or countries that do not decide, and would have decided the other way. */
function otherwise(result: TextProposalResult): string[] {
  const { state, units, members, countries } = result;
  return (
    [
      ['member', members],
      ['country', countries],
    ] as const
  )
    .filter(
      ([unit, { entitled, passed }]) =>
        !units.includes(unit) && entitled > 0 && passed !== (state === 'adopted'),
    )
    .map(([unit]) => unit);
}

function consentStatements(result: TextConsentResult): Statement[] {
  const { state, tally, turnout } = result;
  const { consent, reservations, stand_aside: aside, block, abstain } = tally;
  const ends = {
    adopted: 'consent-adopted',
    'weak-support': 'consent-weak',
    blocked: 'consent-blocked',
    'not-adopted': 'consent-none',
  } as const;
  const numbers = {
    consent: number(consent),
    reservations: number(reservations),
    aside: number(aside),
    block: number(block),
    abstain: number(abstain),
  };
  return [
    ...turnoutStatements(result),
    ...(turnout.seatsVoting > 0 ? [makeStatement('consent-tally', numbers)] : []),
    ...(state === 'no-quorum' ? [] : [makeStatement(ends[state], {})]),
  ];
}

function phrases(units: readonly string[]): StatementValue {
  return { phrases: units.map(unitPhrase) };
}

function majorityPhrase(majority: TextProposalResult['majority']): PhraseCode {
  return (
    PHRASE_CODES.find((code) => code === `majority-${typeof majority === 'string' ? majority : 'number'}`) ??
    'majority-number'
  );
}
