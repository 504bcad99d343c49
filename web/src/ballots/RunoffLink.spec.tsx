import { screen } from '@testing-library/react';
import type { Permission } from '@nbn/contracts';
import { sampleSession, renderInApp } from '../testing/render.tsx';
import { agendaQuery } from '../agendas/queries.ts';
import { followUpDraft } from './ballot-form/draft-from-ballot.ts';
import { BallotResult } from './BallotResult.tsx';
import type { Ballot } from './queries.ts';
import { closedBallot } from './sample-ballot.ts';

const MEETING = '019ac000-0000-7000-8000-0000000000f1';
const tie = (more: Partial<Ballot> = {}) =>
  closedBallot([{ approvals: ['a', 'b'] }, { approvals: ['a', 'b'] }], {
    method: 'approval',
    outcome: 'tied',
    ...more,
  });
const member = (permissions: readonly Permission[]) => ({
  ...sampleSession,
  member: { ...sampleSession.member, permissions: [...permissions] },
});
const SECRETARIAT = member(['ballots:manage']);

function offerOf(
  ballot: ReturnType<typeof tie>,
  session = SECRETARIAT,
  agenda: object | null = null,
): string | null {
  renderInApp(<BallotResult ballot={ballot} result={ballot.result} />, {
    session,
    seed: agenda ? [[agendaQuery(MEETING).queryKey, agenda]] : [],
  });
  return (
    screen.queryByRole('link', { name: 'Hold a runoff between these options' })?.getAttribute('href') ?? null
  );
}

describe('after a tie, a runoff is offered', () => {
  const question = { kind: 'question' as const, id: 'ballot', path: null };
  const item = { kind: 'agenda-item' as const, id: 'item', path: `/meetings/${MEETING}` };
  const agenda = (more: object = {}) => ({
    meetingId: MEETING,
    state: 'scheduled',
    can: { arrange: true },
    items: [{ id: 'item' }],
    ...more,
  });

  it('of a question, and leads to the form with the tied options', () => {
    expect(offerOf(tie({ subject: question }))).toBe('/priorities/ballots/new?follows=ballot');
  });

  it('of a period of priorities, where its ballot is opened', () => {
    expect(offerOf(tie())).toBe('/priorities/period/ballot');
  });

  it('of amendments that rivalled, at one of those that were left equal', () => {
    const standard = '019ac000-0000-7000-8000-0000000000e1';
    const ballot = tie({
      subject: { kind: 'amendment', id: 'c', path: `/standards/${standard}/amendments?clause=x` },
      rules: { defaultOption: 'a' },
    });
    expect(offerOf(ballot)).toBe(`/standards/${standard}/amendments/b/ballot?follows=ballot`);
  });

  it('of an agenda item, to whoever arranges the meeting', () => {
    expect(offerOf(tie({ subject: item }), member([]), agenda())).toBe(
      `/meetings/${MEETING}/items/item/ballot?follows=ballot`,
    );
  });

  it.each<[what: string, ballot: ReturnType<typeof tie>, session?: typeof SECRETARIAT, agenda?: object]>([
    ['to those who do not put ballots', tie({ subject: question }), member([])],
    ['of an agenda item to others', tie({ subject: item }), SECRETARIAT, agenda({ can: { arrange: false } })],
    [
      'of an agenda item when the meeting is over',
      tie({ subject: item }),
      member([]),
      agenda({ state: 'held' }),
    ],
    ['where one was held', tie({ subject: question, followedBy: 'next' })],
    ['while the chair is to decide', tie({ subject: question, tieDueAt: '2027-04-05T09:00:00.000Z' })],
    ['where the chair has decided', tie({ subject: question, tieSettled: { by: 'chair', chosen: ['a'] } })],
    ['before the result is out', { ...tie({ subject: question }), phase: 'counted' }],
    [
      'without a tie',
      closedBallot([{ approvals: ['a'] }], { method: 'approval', subject: question, outcome: 'decided' }),
    ],
  ])('but not %s', (_, ballot, session = SECRETARIAT, meeting) => {
    expect(
      offerOf({ ...ballot, outcome: ballot.result.state as Ballot['outcome'] }, session, meeting),
    ).toBeNull();
  });
});

describe('the form of a runoff', () => {
  const now = new Date('2027-04-01T08:00:00Z');

  it('has the tied options in the order of the paper, the open places, and the rules of the ballot before', () => {
    const ballot = tie({
      question: 'Which first?',
      quorumCountries: 5,
      tieRule: 'lot',
      electorate: 'one-country-one-vote',
    });
    expect(followUpDraft(ballot, now)).toMatchObject({
      question: 'Which first?',
      method: 'approval',
      electorate: 'one-country-one-vote',
      options: ['Safe homes', 'Legal aid'],
      places: '1',
      quorumCountries: '5',
      tieRule: 'report',
      follows: 'ballot',
    });
  });

  it('keeps what changes nothing last, whether it was tied or not', () => {
    const ranked = closedBallot([{ ranking: [['a', 'b'], ['c']] }], { method: 'schulze' });
    const ballot = { ...ranked, method: 'default-option' as const, rules: { defaultOption: 'c' } };
    expect(followUpDraft(ballot, now).options).toEqual(['Safe homes', 'Legal aid', 'Training']);
  });

  it('opens at new times', () => {
    const { opensAt, closesAt } = followUpDraft(tie(), now);
    expect([opensAt > '2027-04-01', closesAt > opensAt]).toEqual([true, true]);
  });
});
