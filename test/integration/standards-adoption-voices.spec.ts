import { newId } from '../../src/platform/persistence/id.ts';
import type { VoiceHistoryView } from '../../src/standards/adoption/voices/dto/adoption-voice.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { auditRows } from '../support/accounts.ts';
import {
  readMatrix,
  readVoices,
  VOICE,
  voice,
  type VoicePlace,
  voicePath,
  cellsOf,
} from '../support/adoption-voices.ts';
import { comparableResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createScheduledMeeting, EARLY_2027, setClockAt, succeeded } from '../support/meetings.ts';
import { createDraft, publishStandard, reviseStandard, SHELTER } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let government: TestMember;
let ngo: TestMember;
let resource: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  [secretariat, government, ngo, resource, denmark] = await Promise.all([
    network.secretariat(),
    network.as('LV', 'government'),
    network.as('LV', 'ngo'),
    network.as('LV', 'resource'),
    network.as('DK', 'government'),
  ]);
}, 60_000);
afterAll(() => test.close());

let slugs = 0;
async function published(texts: readonly string[] = ['Identification', SHELTER]): Promise<StandardView> {
  const draft = await createDraft(denmark, texts);
  await publishStandard(test, secretariat, draft.id, { slug: `voiced-${++slugs}` });
  return draft;
}
const placeIn = (standard: StandardView, clause = 0, country = 'LV'): VoicePlace => ({
  standardId: standard.id,
  country,
  clauseId: standard.clauses[clause]!.id,
});
const history = async (by: TestMember, place: VoicePlace, seat: string) =>
  (await by.get<VoiceHistoryView>(`${voicePath(place, seat)}/history`)).body.items;
const code = ({ status, body }: { status: number; body: object }) => [
  status,
  (body as { code?: string }).code,
];

describe('two voices on a clause', () => {
  it('stand beside each other and beside the agreed record, and neither changes another', async () => {
    const standard = await published();
    const place = placeIn(standard);
    const first = await voice(government, place, 'government', {
      status: 'in-practice',
      note: 'We pay for it.',
    });
    expect([first.status, first.body]).toEqual([
      200,
      {
        agreement: 'one-voice',
        government: expect.objectContaining({
          revision: 1,
          status: 'in-practice',
          note: 'We pay for it.',
          edition: 'v1.0',
          asked: false,
          before: null,
          changedBy: expect.objectContaining({ name: 'lv-government' }),
        }),
        ngo: null,
        resource: null,
      },
    ]);
    expect(succeeded(await voice(ngo, place, 'ngo', { note: 'No place is free at night.' }))).toMatchObject({
      agreement: 'differ',
      government: { status: 'in-practice', note: 'We pay for it.', revision: 1 },
      ngo: { status: 'planned', note: 'No place is free at night.' },
    });
    await ngo.put(`/standards/${standard.id}/adoption/LV/${place.clauseId}`, {
      revision: 0,
      status: 'in-progress',
      note: 'Agreed.',
      evidence: '',
      shared: false,
      seat: null,
      reviewOn: null,
    });
    expect(succeeded(await voice(ngo, place, 'ngo', { revision: 1, status: 'in-practice' })).agreement).toBe(
      'agree',
    );
    const matrix = await readMatrix(denmark, standard.id);
    expect(matrix).toMatchObject({ own: 'DK', ownSeat: 'government' });
    expect(cellsOf(matrix)).toMatchObject([
      {
        clauseId: place.clauseId,
        country: 'LV',
        agreed: { status: 'in-progress', asked: false },
        agreement: 'agree',
        government: { status: 'in-practice', asked: false, changedAt: expect.stringMatching(/^2027-.*Z$/) },
        ngo: { status: 'in-practice', asked: false },
        resource: null,
      },
    ]);
  });

  it('have the words of the resource person beside them, who never says a status', async () => {
    const place = placeIn(await published());
    expect(code(await voice(resource, place, 'resource', { status: 'planned' }))).toEqual([
      400,
      'invalid-input',
    ]);
    expect(code(await voice(ngo, place, 'ngo', { status: null }))).toEqual([400, 'invalid-input']);
    const added = succeeded(
      await voice(resource, place, 'resource', { status: null, note: 'The count is ours.' }),
    );
    expect(added).toMatchObject({
      agreement: 'none',
      resource: { status: null, note: 'The count is ours.' },
    });
  });

  it.each([
    ['a status that is none', { status: 'done' }],
    ['a note beyond its length', { note: 'x'.repeat(2_001) }],
    ['no word on sharing', { shared: undefined }],
    ['a revision that is none', { revision: -1 }],
  ])('are refused with %s', async (_, fault) => {
    const place = placeIn(await published());
    expect(code(await voice(ngo, place, 'ngo', fault as object))).toEqual([400, 'invalid-input']);
  });

  it('hold no number of a person, and are stored in one form of Unicode', async () => {
    const place = placeIn(await published());
    for (const field of ['note', 'evidence'])
      expect((await voice(ngo, place, 'ngo', { [field]: 'Case of 36805280109' })).body).toMatchObject({
        code: 'personal-data-found',
      });
    const { ngo: said } = succeeded(await voice(ngo, place, 'ngo', { note: 'Ri\u0304ga' }));
    expect(said!.note).toBe('R\u012Bga');
  });

  it('are in the audit log by seat, without their words', async () => {
    const place = placeIn(await published());
    succeeded(await voice(ngo, place, 'ngo'));
    const [entry] = await auditRows(test, 'adoption.voice-recorded');
    expect(entry).toMatchObject({
      actor_id: ngo.memberId,
      object_kind: 'clause',
      object_id: place.clauseId,
      country: 'LV',
      detail: { standardId: place.standardId, seat: 'ngo', status: 'planned', revision: 1, shared: false },
    });
    expect(JSON.stringify(entry)).not.toContain('shelters');
  });

  it('lose nothing of a seat that writes on two screens', async () => {
    const place = placeIn(await published());
    const answers = await Promise.all(
      ['planned', 'in-practice'].map((status) => voice(ngo, place, 'ngo', { status })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body).toMatchObject({
      code: 'record-changed-meanwhile',
      current: { revision: 1, note: VOICE.note, shared: false },
    });
  });
});

describe('the voice of a seat', () => {
  it('is written by who holds that very seat, and for all others is not there to be written', async () => {
    const place = placeIn(await published());
    const others = [
      government,
      resource,
      denmark,
      secretariat,
      await network.as('EE', 'ngo'),
      await network.networkMember('LV'),
      await network.observer(),
      await network.auditor(),
    ];
    const absent = await ngo.put(voicePath({ ...place, clauseId: newId() }, 'ngo'), VOICE);
    for (const other of others) {
      const refused = await other.put(voicePath(place, 'ngo'), VOICE);
      expect(refused.status).toBe(404);
      expect(comparableResponse(refused)).toEqual(comparableResponse(absent));
      expect((await other.post(`${voicePath(place, 'ngo')}/confirm`, { revision: 1 })).status).toBe(404);
    }
    expect((await voice(ngo, place, 'chair')).status).toBe(404);
    expect((await voice(ngo, { ...place, country: 'EE' }, 'ngo')).status).toBe(404);
    expect(cellsOf(await readMatrix(ngo, place.standardId))).toEqual([]);
  });

  it('is not the alternate’s, who acts for the seat in a meeting alone', async () => {
    const place = placeIn(await published());
    const police = await network.networkMember('LV');
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    succeeded(await ngo.put(`/meetings/${meeting.id}/seats/LV/ngo/alternate`, { memberId: police.memberId }));
    expect((await voice(police, place, 'ngo')).status).toBe(404);
  });

  it('passes to the next holder with all it has said; the former one writes nothing more', async () => {
    const place = placeIn(await published(), 0, 'FI');
    const former = await network.as('FI', 'ngo');
    succeeded(await voice(former, place, 'ngo', { note: 'From the former holder.' }));
    const { body: team } = await secretariat.get<{
      seats: { type: string; holder: { appointmentId: string } | null }[];
    }>('/network/teams/FI');
    const { appointmentId } = team.seats.find(({ type }) => type === 'ngo')!.holder!;
    succeeded(await secretariat.post(`/network/appointments/${appointmentId}/end`, {}));
    expect((await voice(former, place, 'ngo', { revision: 1 })).status).toBe(404);
    await expect(
      test.db.query(
        `
          update adoption_voice
          set status = 'in-practice', changed_by = $1, changed_at = app_now()
          where clause_id = $2`,
        [former.memberId, place.clauseId],
      ),
    ).rejects.toThrow('only who holds a seat');
    expect((await readVoices(former, place)).ngo).toMatchObject({ note: 'From the former holder.' });
  });

  it('is not written by SQL either, but in the name of its holder, now and at its own place', async () => {
    const place = placeIn(await published());
    const insert = (values: {
      country?: string;
      seat?: string;
      status?: string | null;
      by?: string;
      at?: string;
    }) =>
      test.db.query(
        `
          insert into adoption_voice (
            id, standard_id, clause_id, country, seat, status, note, evidence, shared, edition_ordinal,
            revision, changed_by, changed_at
          )
          select gen_random_uuid(), $1, $2, $3, $4, $5, '', '', false, 1, 1, $6, app_now() + $7::interval`,
        [
          place.standardId,
          place.clauseId,
          values.country ?? 'LV',
          values.seat ?? 'ngo',
          values.status === undefined ? 'planned' : values.status,
          values.by ?? ngo.memberId,
          values.at ?? '0',
        ],
      );
    const own = 'only who holds a seat writes its voice';
    await expect(insert({ by: government.memberId })).rejects.toThrow(own);
    await expect(insert({ by: denmark.memberId })).rejects.toThrow(own);
    await expect(insert({ by: secretariat.memberId })).rejects.toThrow(own);
    await expect(insert({ country: 'EE' })).rejects.toThrow(own);
    await expect(insert({ seat: 'government' })).rejects.toThrow(own);
    await expect(insert({ at: '-1 day' })).rejects.toThrow('at the moment that it names');
    await expect(insert({ seat: 'resource', by: resource.memberId })).rejects.toThrow(
      'adoption_voice_status_of_seat',
    );
    await expect(insert({ status: null })).rejects.toThrow('adoption_voice_status_of_seat');
    await insert({});
    const change = (set: string) =>
      test.db.query(`update adoption_voice set ${set} where clause_id = $1`, [place.clauseId]);
    await expect(change(`country = 'EE', changed_at = app_now()`)).rejects.toThrow('stays with its clause');
    await expect(change(`seat = 'government', changed_at = app_now()`)).rejects.toThrow(
      'stays with its clause',
    );
    await expect(change(`changed_by = '${government.memberId}', changed_at = app_now()`)).rejects.toThrow(
      own,
    );
    await expect(
      test.db.query('delete from adoption_voice where clause_id = $1', [place.clauseId]),
    ).rejects.toThrow('never deleted');
  });

  it('is said of clauses in force alone', async () => {
    const [standard, other] = [await published(), await published()];
    const draft = await createDraft(denmark);
    expect((await voice(ngo, placeIn(draft), 'ngo')).status).toBe(404);
    const foreign = { ...placeIn(standard), clauseId: other.clauses[0]!.id };
    expect((await voice(ngo, foreign, 'ngo')).status).toBe(404);
  });
});

describe('what is read of a voice', () => {
  it('is its status by all, and its note and evidence by the own country until they are shared', async () => {
    const place = placeIn(await published());
    succeeded(await voice(ngo, place, 'ngo'));
    const own = [ngo, government, await network.networkMember('LV')];
    const others = [denmark, secretariat, await network.networkMember('DK'), await network.observer()];
    for (const reader of own)
      expect((await readVoices(reader, place)).ngo).toMatchObject({
        note: VOICE.note,
        evidence: VOICE.evidence,
      });
    for (const reader of others) {
      expect((await readVoices(reader, place)).ngo).toMatchObject({
        status: 'planned',
        note: null,
        evidence: null,
      });
      expect(JSON.stringify(await history(reader, place, 'ngo'))).not.toContain('shelters');
      for (const as of ['csv', 'json'])
        expect(
          JSON.stringify((await reader.get(`/standards/${place.standardId}/adoption/export?as=${as}`)).body),
        ).not.toContain('shelters');
    }
    succeeded(await voice(ngo, place, 'ngo', { revision: 1, shared: true }));
    expect((await readVoices(denmark, place)).ngo).toMatchObject({ note: VOICE.note });
    // What was written before it was shared stays unshared in the history.
    expect((await history(denmark, place, 'ngo')).map(({ note }) => note)).toEqual([VOICE.note, null]);
    expect((await readVoices(await network.observer(), place)).ngo).toMatchObject({
      note: VOICE.note,
      changedBy: null,
    });
  });

  it('is every state in which it was, each seat’s for itself', async () => {
    const place = placeIn(await published());
    succeeded(await voice(ngo, place, 'ngo', { status: 'planned' }));
    succeeded(await voice(government, place, 'government', { status: 'in-practice' }));
    succeeded(await voice(ngo, place, 'ngo', { revision: 1, status: 'in-progress' }));
    const states = async (seat: string) =>
      (await history(denmark, place, seat)).map(({ revision, status }) => [revision, status]);
    expect(await states('ngo')).toEqual([
      [2, 'in-progress'],
      [1, 'planned'],
    ]);
    expect(await states('government')).toEqual([[1, 'in-practice']]);
    expect(await states('resource')).toEqual([]);
    for (const change of [`update adoption_voice_change set note = ''`, 'delete from adoption_voice_change'])
      await expect(test.db.query(change)).rejects.toThrow('never rewritten');
  });
});

describe('when a later edition comes into force', () => {
  it('each seat is asked again where the meaning changed, and answers for itself; what is removed is gone', async () => {
    const standard = await published(['Identification', SHELTER, 'Return']);
    const [, shelter, removed] = [0, 1, 2].map((clause) => placeIn(standard, clause)) as [
      VoicePlace,
      VoicePlace,
      VoicePlace,
    ];
    for (const place of [shelter, removed]) {
      succeeded(await voice(ngo, place, 'ngo'));
      succeeded(await voice(government, place, 'government'));
    }
    await reviseStandard(test, standard.id);
    await denmark.patch(`/standards/${standard.id}/clauses/${shelter.clauseId}`, {
      revision: 1,
      text: SHELTER.replace('24', '12'),
    });
    succeeded(await denmark.del(`/standards/${standard.id}/clauses/${removed.clauseId}?revision=1`));
    await publishStandard(test, secretariat, standard.id);
    expect(await readVoices(ngo, shelter)).toMatchObject({
      agreement: 'agree',
      ngo: { asked: true, before: { text: SHELTER, formats: [] }, edition: 'v1.0' },
      government: { asked: true, before: { text: SHELTER, formats: [] } },
    });
    expect(cellsOf(await readMatrix(denmark, standard.id))).toMatchObject([
      {
        clauseId: shelter.clauseId,
        country: 'LV',
        agreed: null,
        ngo: { asked: true },
        government: { asked: true },
      },
    ]);
    const confirm = (by: TestMember, seat: string, revision: number) =>
      by.post(`${voicePath(shelter, seat)}/confirm`, { revision });
    expect(code(await confirm(ngo, 'ngo', 9))).toEqual([409, 'record-changed-meanwhile']);
    expect(succeeded(await confirm(ngo, 'ngo', 1))).toMatchObject({
      ngo: { asked: false, before: null, edition: 'v1.1', revision: 2, status: 'planned' },
      government: { asked: true, revision: 1 },
    });
    expect(
      (await history(ngo, shelter, 'ngo')).map(({ confirmed, edition }) => [confirmed, edition]),
    ).toEqual([
      [true, 'v1.1'],
      [false, 'v1.0'],
    ]);
    expect((await voice(ngo, removed, 'ngo', { revision: 1 })).status).toBe(404);
  });
});

describe('the matrix as a file', () => {
  it('has columns and counts for each voice, starts no formula, and adds nothing up', async () => {
    const standard = await published(['Identification']);
    const place = placeIn(standard);
    succeeded(await voice(government, place, 'government', { status: 'in-practice' }));
    succeeded(await voice(ngo, place, 'ngo', { note: '=HYPERLINK("x"),\nsecond line' }));
    const file = (as: string) => `/standards/${standard.id}/adoption/export?as=${as}`;
    const [head, ...lines] = (await ngo.get<string>(file('csv'))).body.split('\r\n');
    for (const seat of ['government', 'ngo'])
      expect(head).toContain(`,${seat} status,${seat} asked again,${seat} note,${seat} evidence,`);
    expect(head).not.toContain('resource status');
    const line = lines.find((one) => one.includes(',LV,'))!;
    expect(line).toContain(',not started,');
    expect(line).toContain(`,planned,,"'=HYPERLINK(""x""),\nsecond line",`);
    expect(line).toContain(',in practice,,');
    expect(line.endsWith(',differ')).toBe(true);
    const { body } = await denmark.get<{ summary: { country: string }[] }>(file('json'));
    expect(body.summary.find(({ country }) => country === 'LV')).toEqual({
      country: 'LV',
      counts: expect.objectContaining({ 'not-started': 1, 'in-practice': 0 }),
      voices: {
        government: expect.objectContaining({ 'in-practice': 1, planned: 0, 'nothing-said': 0 }),
        ngo: expect.objectContaining({ 'in-practice': 0, planned: 1, 'nothing-said': 0 }),
      },
      agreement: { agree: 0, differ: 1, 'one-voice': 0, none: 0 },
    });
    expect(body.summary.find(({ country }) => country === 'SE')).toMatchObject({
      voices: { government: { 'nothing-said': 1, 'not-started': 0 }, ngo: { 'nothing-said': 1 } },
      agreement: { none: 1 },
    });
  });
});

describe('words that are purged', () => {
  it('are gone from voices and their history, which stay as they are otherwise', async () => {
    const place = placeIn(await published());
    succeeded(await voice(ngo, place, 'ngo', { note: 'The quillwort house took her in.' }));
    succeeded(await voice(ngo, place, 'ngo', { revision: 1, evidence: 'quillwort, page 3' }));
    const colleague = await network.secretariatColleague();
    const words = 'quillwort';
    const { items } = succeeded(
      await secretariat.post<{ items: { id: string }[] }>('/purges', { words, reason: 'A name was in it.' }),
    );
    succeeded(await colleague.post(`/purges/${items[0]!.id}/carry-out`, { words }));
    const left = JSON.stringify([await readVoices(ngo, place), await history(ngo, place, 'ngo')]);
    expect(left).not.toContain('quillwort');
    expect(left).toContain('house took her in');
  });
});
