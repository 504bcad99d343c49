import type { Statement, StatementValue } from '../statement.ts';
import type { PhraseCode } from '../in-words.ts';
import { PHRASE_CODES } from '../in-words.ts';
import { number, says } from '../statements.ts';
import type { BallotResult, TextConsentResult, TextProposalResult } from './count-ballot.ts';
import { optionStatements } from './option-statements.ts';
import { unitPhrase } from './unit-phrase.ts';

/** Tells the result of any ballot in sentences, every one of them made from its working. */
export function ballotStatements(result: BallotResult): Statement[] {
  if (result.kind === 'proposal') return proposalStatements(result);
  return result.kind === 'consent' ? consentStatements(result) : optionStatements(result);
}

function proposalStatements(result: TextProposalResult): Statement[] {
  const { state, turnout, units, failedIn, tied } = result;
  const rule: StatementValue = { phrases: [majorityPhrase(result.majority)] };
  const deciding: StatementValue = { phrases: units.map(unitPhrase) };
  const otherwise = (['member', 'country'] as const).filter((unit) =>
    !units.includes(unit) && state !== 'no-quorum' && (unit === 'member' ? result.members : result.countries).entitled > 0 && (unit === 'member' ? result.members : result.countries).passed !== (state === 'adopted'));
  return [
    says('seats-voted', { voting: number(turnout.seatsVoting), seats: number(turnout.seats) }),
    ...tallies(result),
    ...(state === 'no-quorum' ? [says('no-quorum', { voting: number(turnout.countriesVoting) })] : []),
    ...(state === 'adopted' ? [says('proposal-adopted', { rule, units: deciding })] : []),
    ...(state === 'not-adopted' ? [says('proposal-not-adopted', { rule, units: deciding })] : []),
    ...(state === 'not-adopted' && tied ? [says('proposal-level', {})] : []),
    ...(state === 'not-adopted' && failedIn.length > 0 && units.length + result.chambers.length > 1 ? [says('proposal-failed-in', { units: { phrases: failedIn.map(unitPhrase) } })] : []),
    ...otherwise.map((unit) => says('proposal-otherwise', { units: { phrases: [unitPhrase(unit)] } })),
  ];
}

function tallies({ units, members, countries, chambers }: TextProposalResult): Statement[] {
  const told: { unit: string; tally: { yes: number; no: number; abstain: number } }[] = [
    { unit: 'member', tally: members },
    ...(units.includes('country') ? [{ unit: 'country', tally: countries }] : []),
    ...(units.includes('chambers') ? chambers.map((tally) => ({ unit: tally.chamber, tally })) : []),
  ];
  return told.map(({ unit, tally }) => says('proposal-tally', { unit: { phrases: [unitPhrase(unit)] }, yes: number(tally.yes), no: number(tally.no), abstain: number(tally.abstain) }));
}

function consentStatements({ state, tally, turnout }: TextConsentResult): Statement[] {
  const { consent, reservations, stand_aside: aside, block, abstain } = tally;
  const ends = { adopted: 'consent-adopted', 'weak-support': 'consent-weak', blocked: 'consent-blocked', 'not-adopted': 'consent-none' } as const;
  return [
    says('seats-voted', { voting: number(turnout.seatsVoting), seats: number(turnout.seats) }),
    says('consent-tally', { consent: number(consent), reservations: number(reservations), aside: number(aside), block: number(block), abstain: number(abstain) }),
    state === 'no-quorum' ? says('no-quorum', { voting: number(turnout.countriesVoting) }) : says(ends[state], {}),
  ];
}

function majorityPhrase(majority: TextProposalResult['majority']): PhraseCode {
  return PHRASE_CODES.find((code) => code === `majority-${typeof majority === 'string' ? majority : 'number'}`) ?? 'majority-number';
}
