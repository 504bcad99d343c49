import { newId } from '../../src/platform/persistence/id.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import type { ClauseHistoryView, ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import { createVersion } from '../../src/standards/testing.ts';
import type {
  ClauseNumbersView,
  ComparisonView,
  VersionListView,
  WholeVersionView,
} from '../../src/standards/versions/dto/version.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft, openThread, readStandard, SHELTER } from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
afterAll(() => test.close());

const path = (draft: { id: string }, clause: { id: string }): string =>
  `/standards/${draft.id}/clauses/${clause.id}`;
const name = async (draft: StandardView, label: string): Promise<WholeVersionView> =>
  (await denmark.post<WholeVersionView>(`/standards/${draft.id}/versions`, { label })).body;
const compare = async (draft: StandardView, from: string, to: string): Promise<ComparisonView> =>
  (await estonia.get<ComparisonView>(`/standards/${draft.id}/comparison?from=${from}&to=${to}`)).body;
const texts = async (draft: StandardView): Promise<string[]> =>
  (await readStandard(denmark, draft.id)).clauses.map(({ text }) => text);

describe('a version', () => {
  it('keeps numbers, words and a hash over all, whatever becomes of the draft', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER]);
    const version = await name(draft, 'Before the Riga meeting');
    expect(version).toMatchObject({
      ordinal: 1,
      kind: 'working',
      clauses: 2,
      title: draft.title,
      madeBy: { name: 'dk-government' },
    });
    expect(version.content.map(({ number, mark, was, text }) => [number, mark, was, text])).toEqual([
      ['1', '1', null, 'Identification'],
      ['2', '2', null, SHELTER],
    ]);
    await denmark.patch(path(draft, draft.clauses[0]!), { revision: 1, text: 'Changed since.' });
    const again = await estonia.get<WholeVersionView>(`/standards/${draft.id}/versions/${version.id}`);
    expect(again.body).toEqual(version);
    const other = await name(draft, 'After it');
    expect([other.ordinal, other.hash === version.hash, other.content[1]!.hash]).toEqual([
      2,
      false,
      version.content[1]!.hash,
    ]);
    const { body } = await denmark.get<VersionListView>(`/standards/${draft.id}/versions?limit=1`);
    expect([body.items.map(({ label }) => label), body.next]).toEqual([['After it'], expect.any(String)]);
    expect(
      (await denmark.get<VersionListView>(`/standards/${draft.id}/versions?limit=1&after=${body.next}`)).body,
    ).toMatchObject({ items: [{ label: 'Before the Riga meeting' }], next: null });
  });

  it('has the same hash as another of the same text, and every name once', async () => {
    const draft = await createDraft(denmark);
    const [one, two] = [await name(draft, 'One'), await name(draft, 'Two')];
    expect(two.hash).toBe(one.hash);
    expect((await denmark.post(`/standards/${draft.id}/versions`, { label: 'ONE' })).body['code']).toBe(
      'label-is-taken',
    );
    const raced = await Promise.all(
      [denmark, estonia].map((member) => member.post(`/standards/${draft.id}/versions`, { label: 'Raced' })),
    );
    expect(raced.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('cannot be rewritten, not even in the database', async () => {
    await name(await createDraft(denmark), 'Fixed');
    for (const statement of [
      `update version_clause set text = 'x'`,
      'delete from version_clause',
      `update standard_version set hash = repeat('0', 64)`,
      'delete from standard_version',
    ]) {
      await expect(test.db.query(statement)).rejects.toThrow('never rewritten');
    }
  });

  it('is made by the house too, within a larger change, or not at all', async () => {
    const draft = await createDraft(denmark);
    const work = test.app.get(UnitOfWork);
    const made = await work.run(SYSTEM, (tx) => createVersion(tx, draft.id, 'Round 1', 'consultation'));
    expect((await denmark.get(`/standards/${draft.id}/versions/${made.id}`)).body).toMatchObject({
      kind: 'consultation',
      madeBy: null,
      hash: made.hash,
    });
    await expect(
      work.run(SYSTEM, async (tx) => {
        await createVersion(tx, draft.id, 'Round 2', 'consultation');
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect((await denmark.get<VersionListView>(`/standards/${draft.id}/versions`)).body.items).toHaveLength(
      1,
    );
  });

  it('of a draft among teams is nothing to those who may not know of it', async () => {
    const draft = await createDraft(denmark);
    const version = await name(draft, 'Hidden');
    const police = await network.networkMember('DK');
    const [foreign, absent] = [
      await police.get(`/standards/${draft.id}/versions/${version.id}`),
      await police.get(`/standards/${newId()}/versions/${newId()}`),
    ];
    expect([foreign.status, foreign.body['code']]).toEqual([404, absent.body['code']]);
    const other = await createDraft(denmark);
    expect((await denmark.get(`/standards/${other.id}/versions/${version.id}`)).status).toBe(404);
    expect(
      (await denmark.get(`/standards/${other.id}/comparison?from=${version.id}&to=current`)).status,
    ).toBe(404);
  });
});

describe('two versions side by side', () => {
  it('show the words that changed, what came, what went and what moved', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER, 'Return', 'Health']);
    const [, shelter, back, health] = draft.clauses as ClauseView[];
    const before = await name(draft, 'Before');
    await denmark.patch(path(draft, shelter!), { revision: 1, text: SHELTER.replace('24', '12') });
    await denmark.del(`${path(draft, back!)}?revision=1`);
    await denmark.post(`${path(draft, health!)}/move`, { afterId: null });
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: shelter!.id,
      kind: 'item',
      level: 1,
      text: 'free of charge',
    });
    const after = await name(draft, 'After');
    const comparison = await compare(draft, before.id, after.id);
    expect(
      comparison.differences.map(
        ({ fate, moved, before: old, after: now }) =>
          `${fate}${moved ? ' moved' : ''} ${old?.number ?? '-'}>${now?.number ?? '-'}`,
      ),
    ).toEqual(['renumbered moved 4>1', 'renumbered 1>2', 'changed 2>3', 'removed 3>-', 'added ->3(a)']);
    expect(comparison.differences[2]!.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '24', formats: [] },
      { kind: 'added', text: '12', formats: [] },
    ]);
    expect(comparison).toMatchObject({ same: 0, from: { label: 'Before' }, to: { label: 'After' } });
    expect(await compare(draft, after.id, 'current')).toMatchObject({ differences: [], same: 4, to: null });
    expect(after.content.find(({ id }) => id === shelter!.id)).toMatchObject({ number: '3', was: '2' });
  });
});

describe('a number that was once cited', () => {
  it('still finds its clause, with its number of now', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER]);
    const shelter = draft.clauses[1]!;
    await name(draft, 'First');
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: null,
      kind: 'heading',
      level: 1,
      text: 'Principles',
    });
    await name(draft, 'Second');
    const { body } = await estonia.get<ClauseNumbersView>(`/standards/${draft.id}/numbers?number=2`);
    expect(
      body.items.map(({ label, number, now, clauseId }) => [label, number, now, clauseId === shelter.id]),
    ).toEqual([
      ['Second', '2', '2', false],
      ['First', '2', '3', true],
    ]);
    expect(
      (await estonia.get<ClauseNumbersView>(`${path(draft, shelter)}/numbers`)).body.items.map(
        ({ label, number }) => [label, number],
      ),
    ).toEqual([
      ['Second', '3'],
      ['First', '2'],
    ]);
    await denmark.del(`${path(draft, shelter)}?revision=1`);
    expect(
      (await estonia.get<ClauseNumbersView>(`${path(draft, shelter)}/numbers`)).body.items[0],
    ).toMatchObject({ now: null });
    expect((await estonia.get(`${path(draft, { id: newId() })}/numbers`)).status).toBe(404);
  });
});

describe('putting a version back', () => {
  it('is a new change: history, threads and the later words stay to be seen', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER, 'Return']);
    const [identification, shelter, back] = draft.clauses as [ClauseView, ClauseView, ClauseView];
    const version = await name(draft, 'Good');
    await openThread(estonia, draft, 'safe shelter');
    await denmark.patch(path(draft, shelter), { revision: 1, text: 'Shelter is offered.' });
    await denmark.del(`${path(draft, back)}?revision=1`);
    await denmark.post(`${path(draft, identification)}/move`, { afterId: shelter.id });
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: shelter.id,
      kind: 'clause',
      level: 1,
      text: 'Written since.',
    });
    expect((await estonia.post(`/standards/${draft.id}/versions/${version.id}/restore`)).status).toBe(204);
    expect(await texts(draft)).toEqual(['Identification', SHELTER, 'Return']);
    expect((await compare(draft, version.id, 'current')).differences).toEqual([]);
    const history = await denmark.get<ClauseHistoryView>(`${path(draft, shelter)}/revisions`);
    expect(history.body.items.map(({ text, by }) => [text, by.name])).toEqual([
      [SHELTER, 'ee-ngo'],
      ['Shelter is offered.', 'dk-government'],
      [SHELTER, 'dk-government'],
    ]);
    const threads = await denmark.get<{ items: { anchor: { state: string } }[] }>(
      `/standards/${draft.id}/threads`,
    );
    expect(threads.body.items).toMatchObject([{ anchor: { state: 'placed' } }]);
    expect((await readStandard(denmark, draft.id)).removed.map(({ text }) => text)).toEqual([
      'Written since.',
    ]);
  });

  it.each([
    ['before', [0, 1]],
    ['behind', [1, 0]],
  ] as const)('keeps a thread at words that came from a clause %s theirs', async (_, [home, away]) => {
    const words = 'a free interpreter';
    const said = ['She has rest.', 'She has time.'];
    said[home] = `She has ${words}.`;
    const draft = await createDraft(denmark, said);
    const { body: thread } = await openThread(denmark, draft, words);
    const version = await name(draft, `${home} ${away}`);
    const edit = async (at: number, revision: number, text: string): Promise<void> => {
      expect((await denmark.patch(path(draft, draft.clauses[at]!), { revision, text })).status).toBe(200);
    };
    await edit(home, 1, 'She has food.');
    await edit(away, 1, `She has ${words} here.`);
    const placed = async (): Promise<unknown[]> => {
      const { items } = (
        await denmark.get<{ items: { id: string; clauseId: string; anchor: object }[] }>(
          `/standards/${draft.id}/threads`,
        )
      ).body;
      const { clauseId, anchor } = items.find(({ id }) => id === thread.id)!;
      return [clauseId, anchor];
    };
    expect(await placed()).toMatchObject([draft.clauses[away]!.id, { state: 'placed', quote: words }]);
    expect((await denmark.post(`/standards/${draft.id}/versions/${version.id}/restore`)).status).toBe(204);
    expect(await texts(draft)).toEqual(said);
    expect(await placed()).toMatchObject([draft.clauses[home]!.id, { state: 'placed', quote: words }]);
  });

  it('takes one clause alone where only that is wished', async () => {
    const draft = await createDraft(denmark, ['One', 'Two']);
    const version = await name(draft, 'Good');
    for (const clause of draft.clauses)
      await denmark.patch(path(draft, clause), { revision: 1, text: `${clause.text} changed` });
    await denmark.post(`/standards/${draft.id}/versions/${version.id}/restore`, {
      clauseId: draft.clauses[1]!.id,
    });
    expect(await texts(draft)).toEqual(['One changed', 'Two']);
    expect(
      (await denmark.post(`/standards/${draft.id}/versions/${version.id}/restore`, { clauseId: newId() }))
        .status,
    ).toBe(404);
  });
});
