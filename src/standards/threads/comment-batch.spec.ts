import type { CountryCode, Role } from '@nbn/contracts';
import { type Actor, permissionsOf } from '../../platform/access/actor.ts';
import { CommentBatch, type Known, type KnownClause, type Opening, type Outcome, type Reply } from './comment-batch.ts';

const AT = '2026-11-24T12:00:00.000Z';
const member = (memberId: string, role: Role = 'team', country: CountryCode = 'EE'): Actor => ({
  memberId, sessionId: 's', name: memberId, email: `${memberId}@example.org`, organisationId: 'o', organisationName: 'An agency',
  country, role, seat: null, timeZone: 'Europe/Tallinn', permissions: permissionsOf(role),
});
const mari = member('mari');
const anna = member('anna', 'team', 'DK');
const clause: KnownClause = { id: 'shelter', text: 'A safe shelter within 24 hours.', removed: false, revision: 1, seenRevision: 1, seenText: 'A safe shelter within 24 hours.' };
const known: Known = {
  threads: [{ id: 'thread', clauseId: 'shelter', country: 'EE', comments: 2, participants: ['mari'] }],
  clauses: [clause],
  stored: [],
};
const reply = (actor: Actor, key: string, threadId = 'thread'): Reply => ({ actor, id: `id-${key}`, threadId, key, text: 'Yes.' });
const opening = (actor: Actor, words?: { start: number; end: number }, revision = 1): Opening => (
  { actor, id: 'id', threadId: 'new', key: 'key', text: 'Why?', opens: { clauseId: 'shelter', revision, words } });
const decide = (items: readonly (Reply | Opening)[], found: Known = known, state: 'drafting' | 'adopted' = 'drafting', audience: 'teams' | 'networks' = 'teams'): Outcome[] => {
  const batch = new CommentBatch({ state, audience }, found, AT);
  return items.map((item) => batch.decide(item));
};
const codes = (outcomes: readonly Outcome[]): string[] => outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.problem.code : outcome.kind));

describe('comments that are committed together', () => {
  it('number on within their thread, whoever wrote them', () => {
    const outcomes = decide([reply(mari, '1'), reply(anna, '2'), reply(mari, '3')]);
    expect(outcomes.map((outcome) => outcome.kind === 'new' && outcome.new.comment.ordinal)).toEqual([3, 4, 5]);
  });

  it('know who takes part by now', () => {
    const [, last] = decide([reply(anna, '1'), reply(mari, '2')]);
    expect(last).toMatchObject({ new: { participants: ['mari', 'anna'] } });
  });

  it('are written once however often they are sent', () => {
    const stored = { ...known, stored: [{ authorId: 'mari', key: 'sent', threadId: 'thread', ordinal: 1 }] };
    expect(decide([reply(mari, 'sent'), reply(mari, 'twice'), reply(mari, 'twice'), reply(anna, 'sent')], stored))
      .toMatchObject([{ kind: 'stored', ordinal: 1 }, { kind: 'new' }, { kind: 'stored', ordinal: 3 }, { kind: 'new' }]);
  });

  it('are refused each by itself', () => {
    const network = member('lv', 'network', 'LV');
    expect(codes(decide([reply(mari, '1'), reply(mari, '2', 'elsewhere'), reply(network, '3'), reply(anna, '4')], known, 'drafting', 'networks')))
      .toEqual(['new', 'not-found', 'not-found', 'new']);
  });

  it('let a network member answer in a thread of the own country only where the draft is open to the networks', () => {
    const network = member('ee', 'network', 'EE');
    expect(codes(decide([reply(network, '1')], known, 'drafting', 'networks'))).toEqual(['new']);
    expect(codes(decide([reply(network, '1')], known, 'drafting', 'teams'))).toEqual(['not-found']);
  });

  it('are refused, with the reason, once the text is fixed', () => {
    expect(codes(decide([reply(mari, '1'), opening(mari)], known, 'adopted'))).toEqual(['standard-comments-closed', 'standard-comments-closed']);
  });
});

describe('a comment that opens a thread', () => {
  it('stands on the words that were chosen', () => {
    expect(decide([opening(mari, { start: 2, end: 14 })])).toMatchObject([{ new: { thread: { country: 'EE', anchor: { state: 'placed', quote: 'safe shelter' } } } }]);
  });

  it('is about the whole clause when no words were chosen', () => {
    expect(decide([opening(mari)])).toMatchObject([{ new: { thread: { anchor: { state: 'clause', quote: '' } } } }]);
  });

  it('follows its words when the clause was edited before it arrived', () => {
    const edited = { ...known, clauses: [{ ...clause, revision: 2, text: `From day one: ${clause.text}` }] };
    expect(decide([opening(mari, { start: 2, end: 14 })], edited)).toMatchObject([{ new: { thread: { anchor: { state: 'placed', start: 16, quote: 'safe shelter' } } } }]);
  });

  it('is kept as an orphan with its quote when its words went before it arrived', () => {
    const edited = { ...known, clauses: [{ ...clause, revision: 2, text: 'Nobody waits.' }] };
    expect(decide([opening(mari, { start: 2, end: 14 })], edited)).toMatchObject([{ new: { thread: { anchor: { state: 'orphan', quote: 'safe shelter' } } } }]);
  });

  it.each<[string, Known, Opening, string]>([
    ['no words', known, opening(mari, { start: 400, end: 410 }), 'invalid-input'],
    ['a revision that never was', known, opening(mari, undefined, 7), 'not-found'],
    ['a removed clause', { ...known, clauses: [{ ...clause, removed: true }] }, opening(mari), 'clause-is-removed'],
    ['a clause of another standard', { ...known, clauses: [] }, opening(mari), 'not-found'],
  ])('is refused on %s', (_, found, item, code) => {
    expect(codes(decide([item], found))).toEqual([code]);
  });
});
