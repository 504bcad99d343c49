import { randomUUID } from 'node:crypto';
import { PRACTICE_AUDIENCES, PRACTICE_STATES } from '@nbn/contracts';
import {
  conversationsVisibleTo,
  FROM_CONVERSATION,
  IS_CONVERSATION_READER,
  IS_QUESTION_READER,
  practicesVisibleTo,
  questionsVisibleTo,
} from '../../src/practices/audience.visibility.ts';
import { mayReadShared } from '../../src/practices/audience.policy.ts';
import { expertiseVisibleTo } from '../../src/practices/expertise/expertise.visibility.ts';
import {
  type Cell,
  expectParity,
  READERS,
  type Reader,
  ReaderTable,
  VisibilityWalk,
} from '../support/visibility-walk.ts';

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** Whose an object is: somebody’s of no interest, a reader’s, or that of a reader’s seat. */
interface Owner {
  readonly of: string;
  readonly memberId: string | null;
  readonly seatId: string | null;
}

function owners(): Owner[] {
  return [
    { of: 'another', memberId: walk.authorId, seatId: null },
    ...READERS.map((reader) => ({ of: reader, memberId: walk.actor(reader).memberId, seatId: null })),
    ...READERS.flatMap((reader) => {
      const { seat } = walk.actor(reader);
      return seat ? [{ of: `seat of ${reader}`, memberId: null, seatId: seat.id }] : [];
    }),
  ];
}

const COMMON = { fields: ['shelter'], countries: [], language: 'en', revision: 1, changed_at: '2027-01-01' };

async function insertPractices() {
  const organisationId = walk.actor('team NO').organisationId;
  const practices = owners().flatMap((owner) =>
    PRACTICE_STATES.flatMap((state) =>
      PRACTICE_AUDIENCES.flatMap((audience) =>
        (['NO', 'EE'] as const).map((country) => ({ id: randomUUID(), owner, state, audience, country })),
      ),
    ),
  );
  await walk.insert(
    'practice',
    practices.map(({ id, owner, state, audience, country }) => ({
      ...COMMON,
      id,
      title: 'A practice',
      situation: '',
      done: '',
      result: '',
      lessons: '',
      costs: '',
      audience,
      country,
      state,
      organisation_id: organisationId,
      owner_seat_id: owner.seatId,
      owner_member_id: owner.memberId,
      review_set_at: '2027-01-01',
      version: 0,
      uses: 0,
      created_by: walk.authorId,
      created_at: '2027-01-01',
      shared_at: state === 'draft' ? null : '2027-01-01',
      changed_by: walk.authorId,
      retired_at: state === 'retired' ? '2027-01-01' : null,
      retired_reason: state === 'retired' ? 'Old.' : null,
    })),
  );
  await insertConversations(practices, 'practice');
  return practices;
}

async function insertQuestions() {
  const questions = owners()
    .filter(({ memberId }) => memberId !== null)
    .flatMap((owner) =>
      PRACTICE_AUDIENCES.flatMap((audience) =>
        (['NO', 'EE'] as const).map((country) => ({ id: randomUUID(), owner, audience, country })),
      ),
    );
  await walk.insert(
    'question',
    questions.map(({ id, owner, audience, country }) => ({
      ...COMMON,
      id,
      title: 'A question',
      text: 'Why?',
      languages: [],
      audience,
      country,
      state: 'open',
      asked_by: owner.memberId,
      asked_at: '2027-01-01',
      answers: 0,
      close_reason: '',
    })),
  );
  await insertConversations(questions, 'question');
  return questions;
}

const insertConversations = (objects: readonly { id: string }[], kind: string) =>
  walk.insert(
    'conversation',
    objects.map(({ id }) => ({ id, kind, entries: 0, participants: [] })),
  );

type Walked =
  | Awaited<ReturnType<typeof insertPractices>>[number]
  | Awaited<ReturnType<typeof insertQuestions>>[number];

const expected = (reader: Reader, { owner, audience, country, ...object }: Walked): boolean =>
  mayReadShared(walk.actor(reader), {
    audience,
    country,
    isDraft: 'state' in object && object.state === 'draft',
    ownerSeatId: owner.seatId,
    ownerMemberId: owner.memberId,
  });

/** What a reader finds by each of two ways of asking, and by the rule. */
async function cellsOf(objects: readonly Walked[], finds: (reader: Reader) => Promise<ReadonlySet<string>>) {
  const cells: Cell[] = [];
  for (const reader of READERS) {
    const found = await finds(reader);
    for (const object of objects)
      cells.push({
        of: `${object.audience} ${object.country} of ${object.owner.of}`,
        reader,
        expected: expected(reader, object),
        found: found.has(object.id),
      });
  }
  return cells;
}

describe('who reads a practice, a question and what is said beneath', () => {
  it('is the same by the rule and by the database, by its reader and by its audience', async () => {
    const practices = await insertPractices();
    const questions = await insertQuestions();
    const all = [...practices, ...questions];
    const memberOf = (reader: Reader) => [walk.actor(reader).memberId];

    const byPractice = await cellsOf(practices, (reader) =>
      walk.ids(
        `select p.id from practice p where ${practicesVisibleTo(walk.actor(reader), '$1')} and $1::uuid is not null`,
        memberOf(reader),
      ),
    );
    expectParity(byPractice, practices.length * READERS.length);

    const byQuestion = await cellsOf(questions, (reader) =>
      walk.ids(
        `select q.id from question q where ${questionsVisibleTo(walk.actor(reader), '$1')} and $1::uuid is not null`,
        memberOf(reader),
      ),
    );
    expectParity(byQuestion, questions.length * READERS.length);

    const byReader = await cellsOf(all, (reader) =>
      walk.ids(
        `
          select c.id
          ${FROM_CONVERSATION}
          where ${conversationsVisibleTo(walk.actor(reader), '$1')} and $1::uuid is not null`,
        memberOf(reader),
      ),
    );
    expectParity(byReader, all.length * READERS.length);

    const byAudience = await cellsOf(all, (reader) =>
      walk.ids(
        `
          select c.id
          ${FROM_CONVERSATION}
          cross join membership m
          where m.member_id = $1 and ${IS_CONVERSATION_READER}`,
        memberOf(reader),
      ),
    );
    expectParity(byAudience, all.length * READERS.length);

    const asked = await cellsOf(questions, (reader) =>
      walk.ids(
        `
          select q.id
          from question q
          cross join membership m
          where m.member_id = $1 and ${IS_QUESTION_READER}`,
        memberOf(reader),
      ),
    );
    expectParity(asked, questions.length * READERS.length);
  });
});

/** Of somebody who works with each of the readers, and is there and available. */
const EXPERTISE_READERS = new ReaderTable({
  //                sec NO EE no ee obs aud aud
  secretariat: '    x  x  x  x  x  .  .  .',
  'team NO': '       x  x  x  x  x  .  .  .',
  'team EE': '       x  x  x  x  x  .  .  .',
  'network NO': '    x  x  x  x  x  .  .  .',
  'network EE': '    x  x  x  x  x  .  .  .',
  observer: '       .  .  .  .  .  x  .  .',
  auditor: '        .  .  .  .  .  .  .  .',
  'auditor NO': '    .  .  .  .  .  .  .  .',
  'left or away': '  .  .  .  .  .  .  .  .',
});

describe('whose expertise is found', () => {
  it('is as the table has it; whoever left or is not available is found by nobody', async () => {
    const holders = [];
    for (const of of READERS)
      for (const isActive of [true, false])
        for (const isAvailable of [true, false]) {
          const id = randomUUID();
          const { organisationId, role } = walk.actor(of);
          const office = role === 'secretariat' || role === 'auditor' ? role : null;
          await walk.insertMember(id, organisationId, office, isActive ? 'active' : 'left');
          holders.push({ id, of, isThere: isActive && isAvailable, isAvailable });
        }
    await walk.insert(
      'expertise',
      holders.map(({ id, isAvailable }) => ({
        member_id: id,
        topics: '',
        fields: [],
        languages: [],
        countries: [],
        available: isAvailable,
        takes_questions: true,
        changed_at: '2027-01-01',
      })),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const found = await walk.ids(
        `
          select e.member_id as id
          from expertise e
          join membership m on m.member_id = e.member_id
          where ${expertiseVisibleTo(actor)}`,
      );
      for (const { id, of, isThere } of holders) {
        const situation = isThere ? of : 'left or away';
        const expected = EXPERTISE_READERS.expects(situation, reader);
        cells.push({ of: situation, reader, expected, found: found.has(id) });
      }
    }
    expectParity(cells, READERS.length * READERS.length * 4);
    expect(EXPERTISE_READERS.unasked).toEqual([]);
  });
});
