import { createHash } from 'node:crypto';
import type { TextFormat } from '@nbn/contracts';
import { RecordPausedTypingJob } from '../../src/standards/drafting/record-paused-typing.job.ts';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { ClauseHistoryView, ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ResponseTableView } from '../../src/standards/responses/dto/response-table.view.ts';
import type { ComparisonView, WholeVersionView } from '../../src/standards/versions/dto/version.view.ts';
import type { CountryAdoptionView } from '../../src/standards/adoption/dto/adoption.view.ts';
import type { ConsensusProcessView } from '../../src/standards/consensus/dto/consensus.view.ts';
import type { PracticeView } from '../../src/practices/practices/dto/practice.view.ts';
import { acceptAmendment, createAmendment } from '../support/amendments.ts';
import { inMinutes } from '../support/ballots.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fixVersion } from '../support/consensus.ts';
import { sharePractice } from '../support/practices.ts';
import { CollabClient, textOf } from '../support/collab-client.ts';
import { succeeded } from '../support/meetings.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { setClockAhead } from '../support/database.ts';
import { createDraft, publishStandard, readStandard, reviseStandard, SHELTER } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const OTHER = 'An interpreter is free of charge.';
const ADDRESS = 'https://example.org/shelters';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let draft: StandardView;
let clients: CollabClient[];

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'government')];
  draft = await createDraft(secretariat, [SHELTER, OTHER], 'networks');
  clients = [];
});
afterEach(() => clients.forEach((client) => client.close()));
afterAll(() => test.close());

async function open(member: TestMember, name: string): Promise<CollabClient> {
  const client = new CollabClient(test.url, member, name);
  clients.push(client);
  expect(await client.open()).toMatchObject({ ok: true, mayWrite: true });
  return client;
}
const openText = (member = secretariat) => open(member, `standard:${draft.id}`);

async function format(client: CollabClient, from: number, to: number, form: object): Promise<void> {
  const update = client.change(([first]) => textOf(first!).format(from, to - from, form));
  expect(await client.push(update)).toMatchObject({ ok: true });
}
const bold = (from: number, to: number): TextFormat => ({ kind: 'bold', from, to });
const firstClause = async (): Promise<ClauseView> => (await readStandard(estonia, draft.id)).clauses[0]!;

describe('the form of words', () => {
  it('is stored as it is written, is an entry of the history, and stays with its words', async () => {
    const client = await openText();
    await format(client, 0, 5, { bold: true });
    await format(client, 6, 12, { link: ADDRESS });
    const formats = [bold(0, 5), { kind: 'link', from: 6, to: 12, href: ADDRESS }];
    expect(await firstClause()).toMatchObject({ text: SHELTER, formats, revision: 3 });
    await setClockAhead(test.database, '2 minutes');
    await test.app.get(RecordPausedTypingJob).run();
    await setClockAhead(test.database, '0 seconds');
    const { items } = (
      await secretariat.get<ClauseHistoryView>(
        `/standards/${draft.id}/clauses/${draft.clauses[0]!.id}/revisions`,
      )
    ).body;
    expect(items.map((revision) => [revision.change, revision.formats])).toEqual([
      ['edited', formats],
      ['added', []],
    ]);
    await secretariat.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
      revision: 3,
      text: `Always: ${SHELTER}`,
    });
    expect((await firstClause()).formats).toEqual([
      bold(8, 13),
      { kind: 'link', from: 14, to: 20, href: ADDRESS },
    ]);
  });

  it('comes with a clause and its words, in which a number may not be either', async () => {
    const at = `/standards/${draft.id}/clauses`;
    const clause = { afterId: null, kind: 'clause', level: 1, text: 'Food is free.' };
    const link = (href: string) => ({ kind: 'link', from: 5, to: 7, href });
    const added = succeeded(
      await secretariat.post<ClauseView>(at, {
        ...clause,
        formats: [bold(5, 12), bold(0, 5), link(ADDRESS)],
      }),
    );
    expect(added.formats).toEqual([link(ADDRESS), bold(0, 12)].toSorted((a, b) => a.from - b.from));
    const edit = (body: object) => secretariat.patch<ClauseView>(`${at}/${added.id}`, body);
    const edited = succeeded(await edit({ revision: 1, text: 'Good food is free.' }));
    expect(edited.formats).toEqual([bold(0, 17), { ...link(ADDRESS), from: 10, to: 12 }]);
    const plain = succeeded(await edit({ revision: 2, formats: [] }));
    expect(plain).toMatchObject({ text: 'Good food is free.', formats: [], revision: 3 });
    for (const [formats, status, code] of [
      [[link('javascript:alert(1)')], 400, 'invalid-input'],
      [[{ ...bold(0, 1), kind: 'blink' }], 400, 'invalid-input'],
      [[{ ...bold(0, 1), from: -1 }], 400, 'invalid-input'],
      [[link('https://example.org/3680528%30109')], 422, 'personal-data-found'],
    ] as const)
      expect(await edit({ revision: 3, formats })).toMatchObject({ status, body: { code } });
    expect((await readStandard(estonia, draft.id)).clauses[0]).toMatchObject({ formats: [], revision: 3 });
  });

  it('that nobody can have is refused, and a number in an address is held back', async () => {
    for (const link of ['https://example.org/36805280109', 'https://example.org/3680528%30109']) {
      const client = await openText();
      const update = client.change(([first]) => textOf(first!).format(0, 5, { link }));
      expect(await client.push(update)).toMatchObject({ ok: false, code: 'personal-data-found' });
    }
    const forger = await openText();
    const update = forger.change(([first]) => textOf(first!).format(0, 5, { link: 'javascript:alert(1)' }));
    expect(await forger.push(update)).toMatchObject({ ok: false, code: 'update-refused' });
    expect((await firstClause()).formats).toEqual([]);
  });

  it('is in a version and its fingerprint, is compared, and comes back with it', async () => {
    const name = async (label: string): Promise<WholeVersionView> =>
      (await secretariat.post<WholeVersionView>(`/standards/${draft.id}/versions`, { label })).body;
    const plain = await name('Plain');
    expect(plain.content[0]!.hash).toBe(createHash('sha256').update(SHELTER).digest('hex'));
    await format(await openText(), 0, 5, { italic: true });
    const formed = await name('Formed');
    const formats = [{ kind: 'italic', from: 0, to: 5 }];
    expect(formed.content[0]).toMatchObject({ text: SHELTER, formats });
    expect(formed.content[0]!.hash).not.toBe(plain.content[0]!.hash);
    expect(formed.content[1]!.hash).toBe(plain.content[1]!.hash);
    const { body } = await estonia.get<ComparisonView>(
      `/standards/${draft.id}/comparison?from=${plain.id}&to=${formed.id}`,
    );
    expect(body.differences).toHaveLength(1);
    expect(body.differences[0]).toMatchObject({
      fate: 'changed',
      words: [
        { kind: 'reformatted', text: SHELTER.slice(0, 5), formats, was: [] },
        { kind: 'same', text: SHELTER.slice(5) },
      ],
    });
    await secretariat.post(`/standards/${draft.id}/versions/${plain.id}/restore`, {});
    expect((await firstClause()).formats).toEqual([]);
  });

  it('is amended, and put together with what others did to the clause meanwhile', async () => {
    await format(await openText(), 0, 5, { bold: true });
    const amendment = await createAmendment(estonia, draft, SHELTER);
    expect(amendment).toMatchObject({ baseFormats: [bold(0, 5)], proposedFormats: [bold(0, 5)] });
    await format(await open(estonia, `amendment:${amendment.id}`), 6, 12, { italic: true });
    const italic = { kind: 'italic', from: 6, to: 12 };
    succeeded(await estonia.post<AmendmentView>(`/amendments/${amendment.id}/submission`));
    const client = await openText();
    expect(await client.type(0, 0, 'So: ')).toMatchObject({ ok: true });
    const { body } = await acceptAmendment(secretariat, amendment.id);
    expect(body).toMatchObject({ state: 'merged', proposedFormats: [bold(0, 5), italic] });
    const { text, formats } = await firstClause();
    expect(text).toBe(`So: ${SHELTER}`);
    expect(formats.filter(({ kind }) => kind === 'italic')).toEqual([{ kind: 'italic', from: 10, to: 16 }]);
    expect(body.mergedFormats).toEqual(formats);
  });

  it('is in what a ballot asks about', async () => {
    await format(await openText(), 0, 5, { bold: true });
    const { id } = await createAmendment(estonia, draft, SHELTER);
    await format(await open(estonia, `amendment:${id}`), 6, 12, { italic: true });
    succeeded(await estonia.post<AmendmentView>(`/amendments/${id}/submission`));
    const { ballots, previewFormats } = succeeded(
      await secretariat.post<AmendmentView>(`/amendments/${id}/ballots`, {
        question: 'Shall the victim stand out?',
        method: 'proposal',
        electorate: 'one-country-one-vote',
        majority: 'simple',
        timeZone: 'Europe/Riga',
        closesAt: inMinutes(60),
      }),
    );
    expect(ballots).toMatchObject([
      { text: SHELTER, formats: [bold(0, 5), { kind: 'italic', from: 6, to: 12 }], textChanged: false },
    ]);
    expect(ballots[0]!.formats).toEqual(previewFormats);
  });

  it('stands in the table of responses, of what was asked for and of what was taken', async () => {
    await format(await openText(), 0, 5, { bold: true });
    const { id } = await createAmendment(estonia, draft, SHELTER.replace('24', '12'));
    await format(await open(estonia, `amendment:${id}`), 6, 12, { italic: true });
    succeeded(await estonia.post<AmendmentView>(`/amendments/${id}/submission`));
    const { revision } = await firstClause();
    succeeded(
      await acceptAmendment(secretariat, id, {
        text: SHELTER.replace('24', '18'),
        clauseRevision: revision,
      }),
    );
    const versionId = await publishStandard(test, secretariat, draft.id);
    const { items } = succeeded(
      await estonia.get<ResponseTableView>(`/standards/${draft.id}/versions/${versionId}/responses`),
    );
    const italic = { kind: 'italic', from: 6, to: 12 };
    expect(items).toMatchObject([
      {
        baseKind: 'clause',
        baseFormats: [bold(0, 5)],
        proposedFormats: [bold(0, 5), italic],
        outcome: 'partly',
        mergedFormats: [bold(0, 5), italic],
      },
    ]);
  });

  it('is read where a clause is rated, followed home, and cited', async () => {
    await format(await openText(), 0, 5, { bold: true });
    const versionId = await fixVersion(secretariat, draft.id, 'For rating');
    const process = succeeded(
      await secretariat.post<ConsensusProcessView>(`/standards/${draft.id}/consensus`, {
        question: 'Should every country do this?',
        versionId,
        clauseIds: null,
        maxRounds: 3,
        minRaters: 3,
      }),
    );
    expect(process.content).toMatchObject([{ formats: [bold(0, 5)] }, { formats: [] }]);

    await publishStandard(test, secretariat, draft.id);
    const clauseId = draft.clauses[0]!.id;
    const at = `/standards/${draft.id}/adoption/EE`;
    const record = { revision: 0, status: 'planned', note: '', evidence: '', shared: false };
    succeeded(await estonia.put(`${at}/${clauseId}`, { ...record, seat: null, reviewOn: null }));
    const practice = await sharePractice(estonia, { clauseIds: [clauseId] });
    await reviseStandard(test, draft.id);
    const { revision } = await firstClause();
    const text = SHELTER.replace('Every victim', 'Every woman');
    const formats = [bold(0, 11)];
    succeeded(
      await secretariat.patch(`/standards/${draft.id}/clauses/${clauseId}`, { revision, text, formats }),
    );
    await publishStandard(test, secretariat, draft.id);
    const { clauses } = succeeded(await estonia.get<CountryAdoptionView>(at));
    expect(clauses[0]).toMatchObject({
      text,
      formats,
      record: { before: { text: SHELTER, formats: [bold(0, 5)] } },
    });
    const cited = succeeded(await estonia.get<PracticeView>(`/practices/${practice.id}`));
    expect(cited.clauses).toMatchObject([
      { newer: { citedText: SHELTER, citedFormats: [bold(0, 5)], kind: 'clause', text, formats } },
    ]);
  });

  it('of a row is compared cell by cell', async () => {
    const add = (text: string): Promise<{ body: ClauseView }> =>
      secretariat.post<ClauseView>(`/standards/${draft.id}/clauses`, {
        afterId: draft.clauses[1]!.id,
        kind: 'row',
        level: 1,
        text,
      });
    const { body: row } = await add('Food\ta day');
    const name = async (label: string): Promise<string> =>
      (await secretariat.post<WholeVersionView>(`/standards/${draft.id}/versions`, { label })).body.id;
    const before = await name('Before');
    succeeded(
      await secretariat.patch(`/standards/${draft.id}/clauses/${row.id}`, {
        revision: row.revision,
        text: 'Shelter\tan hour',
      }),
    );
    const { body } = await estonia.get<ComparisonView>(
      `/standards/${draft.id}/comparison?from=${before}&to=${await name('After')}`,
    );
    expect(body.differences).toMatchObject([
      {
        words: [
          { kind: 'removed', text: 'Food' },
          { kind: 'added', text: 'Shelter' },
          { kind: 'same', text: '\t' },
          { kind: 'removed', text: 'a day' },
          { kind: 'added', text: 'an hour' },
        ],
      },
    ]);
  });
});
