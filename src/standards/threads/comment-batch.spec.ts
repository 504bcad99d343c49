import type { CountryCode, Role } from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import {
  CommentBatch,
  type BatchContext,
  type BatchMember,
  type OpenThreadCommand,
  type CommentOutcome,
  type ReplyCommand,
} from './comment-batch.ts';
import type { CommentedClause } from './chosen-words.ts';

const AT = '2026-11-24T12:00:00.000Z';
const member = (memberId: string, role: Role = 'team', country: CountryCode = 'EE'): Actor => ({
  memberId,
  sessionId: 's',
  name: memberId,
  email: `${memberId}@example.org`,
  organisationId: 'o',
  organisationName: 'An agency',
  country,
  role,
  seat: null,
  timeZone: 'Europe/Tallinn',
  language: 'en',
  permissions: permissionsOf(role),
});
const mari = member('mari');
const anna = member('anna', 'team', 'DK');
const clause: CommentedClause = {
  id: 'shelter',
  text: 'A safe shelter within 24 hours.',
  removed: false,
  revision: 1,
  seenRevision: 1,
  seenText: 'A safe shelter within 24 hours.',
  elsewhere: [],
};
const known: BatchContext = {
  threads: [
    {
      id: 'thread',
      clauseId: 'shelter',
      country: 'EE',
      audience: 'network',
      readers: [],
      recipientIds: [],
      comments: 2,
      participants: ['mari'],
    },
  ],
  people: [],
  clauses: [clause],
  stored: [],
};
const reply = (actor: Actor, key: string, threadId = 'thread'): ReplyCommand => ({
  actor,
  id: `id-${key}`,
  threadId,
  key,
  text: 'Yes.',
  mentions: [],
});
const opening = (actor: Actor, words?: { start: number; end: number }, revision = 1): OpenThreadCommand => ({
  actor,
  id: 'id',
  threadId: 'new',
  key: 'key',
  text: 'Why?',
  mentions: [],
  opens: { clauseId: 'shelter', revision, words, audience: 'network', readers: [] },
});
const decide = (
  items: readonly (ReplyCommand | OpenThreadCommand)[],
  found: BatchContext = known,
  state: 'drafting' | 'adopted' = 'drafting',
  audience: 'teams' | 'networks' = 'teams',
): CommentOutcome[] => {
  const batch = new CommentBatch({ state, audience }, found, AT);
  return items.map((item) => batch.decide(item));
};
const codes = (outcomes: readonly CommentOutcome[]): string[] =>
  outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.problem.code : outcome.kind));

describe('comments that are committed together', () => {
  it('number on within their thread, whoever wrote them', () => {
    const outcomes = decide([reply(mari, '1'), reply(anna, '2'), reply(mari, '3')]);
    expect(outcomes.map((outcome) => outcome.kind === 'new' && outcome.new.comment.ordinal)).toEqual([
      3, 4, 5,
    ]);
  });

  it('know who takes part by now', () => {
    const [, last] = decide([reply(anna, '1'), reply(mari, '2')]);
    expect(last).toMatchObject({ new: { participants: ['mari', 'anna'] } });
  });

  it('are written once however often they are sent', () => {
    const stored = { ...known, stored: [{ authorId: 'mari', key: 'sent', threadId: 'thread', ordinal: 1 }] };
    expect(
      decide([reply(mari, 'sent'), reply(mari, 'twice'), reply(mari, 'twice'), reply(anna, 'sent')], stored),
    ).toMatchObject([
      { kind: 'stored', ordinal: 1 },
      { kind: 'new' },
      { kind: 'stored', ordinal: 3 },
      { kind: 'new' },
    ]);
  });

  it('are refused each by itself', () => {
    const network = member('lv', 'network', 'LV');
    expect(
      codes(
        decide(
          [reply(mari, '1'), reply(mari, '2', 'elsewhere'), reply(network, '3'), reply(anna, '4')],
          known,
          'drafting',
          'networks',
        ),
      ),
    ).toEqual(['new', 'not-found', 'not-found', 'new']);
  });

  it('let a network member answer in a thread of the own country only where the draft is open to the networks', () => {
    const network = member('ee', 'network', 'EE');
    expect(codes(decide([reply(network, '1')], known, 'drafting', 'networks'))).toEqual(['new']);
    expect(codes(decide([reply(network, '1')], known, 'drafting', 'teams'))).toEqual(['not-found']);
  });

  it('are refused, with the reason, once the text is fixed', () => {
    expect(codes(decide([reply(mari, '1'), opening(mari)], known, 'adopted'))).toEqual([
      'standard-comments-closed',
      'standard-comments-closed',
    ]);
  });
});

describe('a comment that opens a thread', () => {
  it('stands on the words that were chosen', () => {
    expect(decide([opening(mari, { start: 2, end: 14 })])).toMatchObject([
      { new: { thread: { country: 'EE', anchor: { state: 'placed', quote: 'safe shelter' } } } },
    ]);
  });

  it('is about the whole clause when no words were chosen', () => {
    expect(decide([opening(mari)])).toMatchObject([
      { new: { thread: { anchor: { state: 'clause', quote: '' } } } },
    ]);
  });

  it('follows its words when the clause was edited before it arrived', () => {
    const edited = { ...known, clauses: [{ ...clause, revision: 2, text: `From day one: ${clause.text}` }] };
    expect(decide([opening(mari, { start: 2, end: 14 })], edited)).toMatchObject([
      { new: { thread: { anchor: { state: 'placed', start: 16, quote: 'safe shelter' } } } },
    ]);
  });

  it('is kept as an orphan with its quote when its words went before it arrived', () => {
    const edited = { ...known, clauses: [{ ...clause, revision: 2, text: 'Nobody waits.' }] };
    expect(decide([opening(mari, { start: 2, end: 14 })], edited)).toMatchObject([
      { new: { thread: { anchor: { state: 'orphan', quote: 'safe shelter' } } } },
    ]);
  });

  it.each([
    ['divided', { text: 'A safe ' }],
    ['joined to another', { removed: true }],
  ])(
    'follows its words into the one clause in which they stand when theirs was %s before it arrived',
    (_, now) => {
      const words = { start: 15, end: 30, quote: 'within 24 hours' };
      const found = (...elsewhere: CommentedClause['elsewhere']): CommentOutcome[] =>
        decide([opening(mari, words)], {
          ...known,
          clauses: [{ ...clause, ...now, revision: 2, elsewhere }],
        });
      const [half, quoting] = [
        { id: 'half', text: 'shelter within 24 hours.' },
        { id: 'other', text: 'And within 24 hours.' },
      ];
      expect(found(half!)).toMatchObject([
        { new: { clauseId: 'half', thread: { clauseId: 'half', anchor: { state: 'placed', start: 8 } } } },
      ]);
      const unsure = found(half!, quoting!);
      if ('removed' in now) expect(codes(unsure)).toEqual(['clause-is-removed']);
      else
        expect(unsure).toMatchObject([
          { new: { thread: { clauseId: 'shelter', anchor: { state: 'orphan' } } } },
        ]);
    },
  );

  it.each<[string, BatchContext, OpenThreadCommand, string]>([
    ['no words', known, opening(mari, { start: 400, end: 410 }), 'invalid-input'],
    ['a revision that never was', known, opening(mari, undefined, 7), 'not-found'],
    [
      'a removed clause',
      { ...known, clauses: [{ ...clause, removed: true }] },
      opening(mari),
      'clause-is-removed',
    ],
    ['a clause of another standard', { ...known, clauses: [] }, opening(mari), 'not-found'],
  ])('is refused on %s', (_, found, item, code) => {
    expect(codes(decide([item], found))).toEqual([code]);
  });
});

describe('a comment that is for few, or calls somebody', () => {
  const [dk, lv, network] = [
    person('anna', 'team', 'DK'),
    person('ieva', 'team', 'LV'),
    person('police', 'network', 'EE'),
  ];
  const people: BatchContext = { ...known, people: [dk, lv, network] };
  const begin = (
    audience: 'team' | 'named',
    readers: string[] = [],
    mentions: string[] = [],
    actor = mari,
  ): OpenThreadCommand => {
    const item = opening(actor);
    return { ...item, mentions, opens: { ...item.opens, audience, readers } };
  };

  it('is told to those alone whom its thread is for', () => {
    expect(decide([begin('named', ['anna'])], people)).toMatchObject([
      {
        new: {
          recipientIds: ['anna', 'mari'],
          thread: { audience: 'named', readers: [{ memberId: 'anna' }, { memberId: 'mari' }] },
        },
      },
    ]);
    expect(
      decide([begin('team')], { ...people, people: [...people.people, person('peeter', 'team', 'EE')] }),
    ).toMatchObject([
      { new: { recipientIds: ['peeter', 'mari'], thread: { audience: 'team', country: 'EE' } } },
    ]);
  });

  it('names nobody who does not comment on the draft', () => {
    expect(codes(decide([begin('named', ['police'])], people, 'drafting', 'teams'))).toEqual([
      'readers-outside-draft',
    ]);
    expect(codes(decide([begin('named', ['police'])], people, 'drafting', 'networks'))).toEqual(['new']);
    expect(codes(decide([begin('named', ['nobody'])], people))).toEqual(['readers-outside-draft']);
  });

  it('calls nobody who does not read it', () => {
    expect(
      codes(
        decide(
          [
            { ...reply(mari, '1'), mentions: ['police'] },
            { ...reply(mari, '2'), mentions: ['ieva'] },
            begin('named', ['anna'], ['ieva']),
            begin('named', ['anna'], ['anna']),
          ],
          people,
        ),
      ),
    ).toEqual(['mention-outside-audience', 'new', 'mention-outside-audience', 'new']);
  });

  it('is for a team only where one of the team begins it', () => {
    expect(
      codes(
        decide([begin('team', [], [], member('police', 'network', 'EE'))], people, 'drafting', 'networks'),
      ),
    ).toEqual(['not-found']);
  });

  it('is answered by those alone whom its thread is for', () => {
    const few: BatchContext = {
      ...people,
      threads: [
        {
          ...known.threads[0]!,
          audience: 'named',
          readers: ['mari', 'anna'],
          recipientIds: ['mari', 'anna'],
        },
      ],
    };
    expect(
      codes(
        decide(
          [
            reply(anna, '1'),
            reply(member('ieva', 'team', 'LV'), '2'),
            reply(member('office', 'secretariat'), '3'),
          ],
          few,
        ),
      ),
    ).toEqual(['new', 'not-found', 'not-found']);
  });
});

function person(memberId: string, role: Role, country: CountryCode): BatchMember {
  return {
    memberId,
    role,
    country,
    record: {
      memberId,
      fullName: memberId,
      organisationId: 'org',
      organisation: 'An agency',
      country,
      office: null,
      seat: null,
    },
  };
}
