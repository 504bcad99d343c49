import { ADOPTION_STATUSES, type SeatType } from '@nbn/contracts';
import fc from 'fast-check';
import type { ClauseVoicesView } from '../../src/standards/adoption/voices/dto/adoption-voice.view.ts';
import { readVoices, voice, type VoicePlace } from '../support/adoption-voices.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { createDraft, publishStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';

const SEATS = ['government', 'ngo', 'resource'] as const satisfies readonly SeatType[];
const RUNS = 12;
/** Each run has clauses of its own. */
const CLAUSES = 4 * RUNS;

let test: TestApp;
let holders: Record<SeatType, TestMember>;
let places: VoicePlace[];

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  const network = await createTestNetwork(test);
  const secretariat = await network.secretariat();
  holders = {
    government: await network.as('LV', 'government'),
    ngo: await network.as('LV', 'ngo'),
    resource: await network.as('LV', 'resource'),
  };
  const texts = Array.from({ length: CLAUSES }, (_, n) => `Clause ${n}.`);
  const { id, clauses } = await createDraft(holders.government, texts);
  await publishStandard(test, secretariat, id, { slug: 'any-order' });
  places = clauses.map((clause) => ({ standardId: id, country: 'LV', clauseId: clause.id }));
}, 120_000);
afterAll(() => test.close());

interface Said {
  readonly status: (typeof ADOPTION_STATUSES)[number];
  readonly note: string;
  readonly shared: boolean;
}
const said: fc.Arbitrary<Said> = fc.record({
  status: fc.constantFrom(...ADOPTION_STATUSES),
  note: fc.constantFrom('', 'It holds.', 'Not at night.', 'Money is missing.'),
  shared: fc.boolean(),
});
const script = fc.record({
  government: fc.array(said, { maxLength: 4 }),
  ngo: fc.array(said, { maxLength: 4 }),
  resource: fc.array(said, { maxLength: 2 }),
});
type Script = Record<SeatType, Said[]>;

function write(place: VoicePlace, seat: SeatType, { status, ...words }: Said, revision: number) {
  const input = { ...words, revision, evidence: '', status: seat === 'resource' ? null : status };
  return voice(holders[seat], place, seat, input).then(succeeded);
}

/** One seat writes all that it has to say, one after the other. */
async function writeAll(place: VoicePlace, seat: SeatType, lines: readonly Said[]): Promise<void> {
  for (const [revision, line] of lines.entries()) await write(place, seat, line, revision);
}

/** What is left in the end, without ids and instants. */
function outcome(voices: ClauseVoicesView): object {
  const facts = SEATS.map((seat) => {
    const one = voices[seat];
    return one && [one.revision, one.status, one.note, one.shared, one.changedBy?.name];
  });
  return { agreement: voices.agreement, facts };
}

const outcomeAt = async (place: VoicePlace): Promise<object> => outcome(await readVoices(holders.ngo, place));

describe('the voices of the seats', () => {
  it('end the same in whatever order the seats write, one after another or all at once', async () => {
    const free = places.slice(0, 2 * RUNS);
    await fc.assert(
      fc.asyncProperty(
        script,
        fc.shuffledSubarray([...SEATS], { minLength: 3 }),
        async (lines: Script, order) => {
          const [inTurn, together] = free.splice(0, 2) as [VoicePlace, VoicePlace];
          for (const seat of order) await writeAll(inTurn, seat, lines[seat]);
          await Promise.all(SEATS.map((seat) => writeAll(together, seat, lines[seat])));
          expect(await outcomeAt(together)).toEqual(await outcomeAt(inTurn));
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);

  it('never change another seat’s row, and each write leaves one line in its own history', async () => {
    const free = places.slice(2 * RUNS, 3 * RUNS);
    const rowsBut = (place: VoicePlace, seat: SeatType) =>
      test.db.query<object[]>(
        'select v.* from adoption_voice v where v.clause_id = $1 and v.seat <> $2 order by v.seat',
        [place.clauseId, seat],
      );
    const steps = fc.array(fc.tuple(fc.constantFrom(...SEATS), said), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const place = free.shift()!;
        const written = { government: 0, ngo: 0, resource: 0 };
        for (const [seat, line] of all) {
          const before = await rowsBut(place, seat);
          await write(place, seat, line, written[seat]);
          written[seat] += 1;
          expect(await rowsBut(place, seat)).toEqual(before);
        }
        const lines = await test.db.query<{ seat: SeatType; lines: number }[]>(
          `
            select v.seat, count(*)::int as lines
            from adoption_voice v
            join adoption_voice_change h on h.voice_id = v.id
            where v.clause_id = $1
            group by v.seat`,
          [place.clauseId],
        );
        const counted = Object.fromEntries(lines.map((row) => [row.seat, row.lines]));
        expect({ government: 0, ngo: 0, resource: 0, ...counted }).toEqual(written);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);

  it('take one of several writes of the same seat at once, and every one of other seats beside it', async () => {
    const free = places.slice(3 * RUNS);
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 2, maxLength: 5 }), said, async (rivals, other) => {
        const place = free.shift()!;
        const [answers] = await Promise.all([
          Promise.all(
            rivals.map((line) => voice(holders.ngo, place, 'ngo', { ...line, revision: 0, evidence: '' })),
          ),
          write(place, 'government', other, 0),
        ]);
        const taken = answers.filter(({ status }) => status === 200);
        expect(taken).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 409)).toHaveLength(rivals.length - 1);
        const { government, ngo } = await readVoices(holders.ngo, place);
        expect(ngo).toMatchObject({ revision: 1, status: taken[0]!.body.ngo!.status });
        expect(government).toMatchObject({ revision: 1, status: other.status, note: other.note });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);
});
