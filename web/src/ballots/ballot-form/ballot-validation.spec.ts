import { BALLOT_ELECTORATES, BALLOT_METHODS, ballotConflicts } from '@nbn/contracts';
import {
  type BallotDraft,
  availableChoices,
  normalizeBallotDraft,
  initialBallotDraft,
} from './ballot-draft.ts';
import { type BallotSubmission, validateBallotDraft, needsShortNoticeReason } from './ballot-validation.ts';

const NOW = new Date('2027-03-01T08:00:00Z');
const RULES = { timing: 'dates', notice: true } as const;
const draft = (given: Partial<BallotDraft> = {}) =>
  initialBallotDraft(NOW, 'Europe/Riga', { question: 'Shall it be so?', ...given });
const submissionOf = (given: Partial<BallotDraft> = {}): BallotSubmission => {
  const read = validateBallotDraft(draft(given), RULES, NOW);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.submission;
};
const faults = (given: Partial<BallotDraft>) => {
  const read = validateBallotDraft({ ...draft(), ...given }, RULES, NOW);
  return 'faults' in read ? read.faults : {};
};

it('asks yes or no of the countries after a week’s notice, unless something else is said', () => {
  expect(submissionOf()).toEqual({
    conditions: {
      question: 'Shall it be so?',
      method: 'proposal',
      electorate: 'one-country-one-vote',
      majority: 'simple',
      secrecy: 'open',
      results: 'after-close',
      tieRule: 'report',
    },
    times: {
      opensAt: '2027-03-09T07:00:00.000Z',
      closesAt: '2027-03-16T15:00:00.000Z',
      timeZone: 'Europe/Riga',
    },
    options: [],
    minutes: 10,
    audience: 'region',
    shortNotice: '',
  });
});

it('reads times by the zone on both sides of a clock change, and refuses one that does not exist', () => {
  expect(submissionOf({ opensAt: '2027-03-27T12:00', closesAt: '2027-03-28T12:00' }).times).toMatchObject({
    opensAt: '2027-03-27T10:00:00.000Z',
    closesAt: '2027-03-28T09:00:00.000Z',
  });
  expect(faults({ closesAt: '2027-03-28T03:30' })).toEqual({ closesAt: 'badTime' });
});

it('reports too few or equal options, too many places, no time to vote and an invalid share', () => {
  expect(faults({ method: 'schulze', options: ['A', ' '] })).toEqual({ options: 'tooFew' });
  expect(faults({ method: 'schulze', options: ['A', 'A '] })).toMatchObject({ options: 'twice' });
  expect(faults({ method: 'schulze', options: ['A', 'B'], places: '3' })).toEqual({ places: 'places' });
  expect(faults({ opens: 'now', closesAt: '2027-03-01T09:00' })).toEqual({ closesAt: 'times' });
  expect(faults({ quorumShare: '150 %' })).toEqual({ quorumShare: 'share' });
  expect(faults({ method: 'schulze', options: ['A', 'B'], tieRule: 'chair' })).toEqual({
    chairCountry: 'chair',
  });
});

it('takes a decimal comma for the point that rules are kept with', () => {
  expect(submissionOf({ quorumShare: ' 0,5 ' }).conditions.quorumShare).toBe('0.5');
  expect(faults({ quorumShare: '0,,5' })).toEqual({ quorumShare: 'share' });
});

it('asks for a reason where it opens within seven days, and of no straw poll', () => {
  const soon = { opens: 'now', closesAt: '2027-03-02T12:00' } as const;
  expect([
    needsShortNoticeReason(draft(soon), RULES, NOW),
    needsShortNoticeReason(draft({ ...soon, strawPoll: true }), RULES, NOW),
    needsShortNoticeReason(draft(), RULES, NOW),
  ]).toEqual([true, false, false]);
  expect(faults(soon)).toEqual({ shortNotice: 'notice' });
  expect(submissionOf({ ...soon, shortNotice: ' The meeting is tomorrow. ' })).toMatchObject({
    shortNotice: 'The meeting is tomorrow.',
    times: { closesAt: '2027-03-02T10:00:00.000Z' },
  });
});

it('offers nothing that the server would refuse, whatever was chosen before', () => {
  for (const method of BALLOT_METHODS) {
    for (const electorate of BALLOT_ELECTORATES) {
      for (const secrecy of ['open', 'team', 'secret'] as const) {
        for (const strawPoll of [false, true]) {
          const after = normalizeBallotDraft({
            ...draft(),
            method,
            electorate,
            secrecy,
            strawPoll,
            results: 'live',
            tieRule: 'lot',
            places: '2',
            quorumCountries: '5',
            options: ['A', 'B', 'C'],
          });
          expect(
            ballotConflicts({
              ...after,
              places: Number(after.places),
              quorumCountries: after.quorumCountries === '' ? null : 5,
            }),
          ).toEqual([]);
          expect(availableChoices(after).electorates).toContain(after.electorate);
        }
      }
    }
  }
});
