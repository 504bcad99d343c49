import { wallClockAt } from '@nbn/calendar';
import type { Ballot } from '../queries.ts';
import { tieOf } from '../voting-types.ts';
import { type BallotDraft, initialBallotDraft } from './ballot-draft.ts';

const text = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** A ballot that was drafted, back in its form. */
export function draftFromBallot(ballot: Ballot): BallotDraft {
  const {
    question,
    method,
    electorate,
    rules,
    places,
    timeZone,
    secrecy,
    results,
    tieRule,
    strawPoll,
    audience,
  } = ballot;
  const local = (instant: string) => wallClockAt(new Date(instant), timeZone).slice(0, 16);
  return initialBallotDraft(new Date(ballot.opensAt), timeZone, {
    question,
    method,
    electorate,
    options: ballot.options.length > 0 ? ballot.options.map(({ label }) => label) : ['', ''],
    places: String(places),
    opens: 'at',
    opensAt: local(ballot.opensAt),
    closesAt: local(ballot.closesAt),
    secrecy,
    results,
    tieRule,
    strawPoll,
    audience: audience === 'teams' ? 'teams' : 'region',
    majority: rules.majority ?? 'simple',
    most: text(rules.most),
    defaultQuorum: text(rules.defaultQuorum),
    defaultRatio: text(rules.defaultRatio),
    maxRounds: text(rules.maxRounds),
    quorumCountries: text(ballot.quorumCountries),
    quorumShare: text(ballot.quorumShare),
    leastSeats: text(rules.leastSeats),
    vacantCount: rules.vacantCount ?? false,
    chairCountry: ballot.chairCountry ?? '',
    ...(rules.chambers ? { chambers: rules.chambers } : {}),
  });
}

/** The next round of consent on the same text: the rules go on, the times are new. */
export function nextRoundDraft(ballot: Ballot, now: Date): BallotDraft {
  const before = draftFromBallot(ballot);
  const { opensAt, closesAt } = initialBallotDraft(now, ballot.timeZone);
  return { ...before, opensAt, closesAt, follows: ballot.id };
}

/**
 * A runoff between the options that a ballot left equal, for the places that are open: all else is as before,
 * but another tie is reported.
 */
export function runoffDraft(ballot: Ballot, now: Date): BallotDraft {
  const { tied, open } = tieOf(ballot);
  const { defaultOption } = ballot.rules;
  const asked = ballot.options.filter(({ id }) => tied.includes(id) && id !== defaultOption);
  const noChange = ballot.options.filter(({ id }) => id === defaultOption);
  return {
    ...nextRoundDraft(ballot, now),
    options: [...asked, ...noChange].map(({ label }) => label),
    places: String(open),
    tieRule: 'report',
  };
}

/** What comes after a ballot: the next round of consent, or the runoff after a tie. */
export function followUpDraft(ballot: Ballot, now: Date): BallotDraft {
  return ballot.method === 'consent' ? nextRoundDraft(ballot, now) : runoffDraft(ballot, now);
}
