import type { CountryAdoptionView } from '../../src/standards/adoption/dto/adoption.view.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDanishObjects, type Ids } from '../support/danish-objects.ts';
import { addDocument, documentForm, type DocumentBody } from '../support/documents.ts';
import { EARLY_2027, setClockAt, succeeded } from '../support/meetings.ts';
import { draftPractice, sharePractice } from '../support/practices.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Attached {
  readonly items: readonly { readonly id: string; readonly title: string; readonly openToAll: boolean }[];
  readonly mayAttach: boolean;
}
interface Target {
  readonly kind: string;
  readonly id: string;
}

let test: TestApp;
let network: TestNetwork;
let ids: Ids;
let denmark: TestMember;
let danishNetwork: TestMember;
let estonia: TestMember;
let estonianNetwork: TestMember;
let secretariat: TestMember;
let observer: TestMember;
/** What Denmark recorded of the published clause. */
let record: string;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  ids = await createDanishObjects(test, network);
  denmark = await network.as('DK', 'government');
  danishNetwork = await network.networkMember('DK');
  estonia = await network.as('EE', 'ngo');
  estonianNetwork = await network.networkMember('EE');
  secretariat = await network.secretariat();
  observer = await network.observer();
  record = (await recordAdoption(0, false)).clauses.find(({ record: found }) => found)!.record!.id;
}, 90_000);
afterAll(() => test.close());

const recordAdoption = async (revision: number, shared: boolean): Promise<CountryAdoptionView> =>
  succeeded(
    await denmark.put<CountryAdoptionView>(
      `/standards/${ids.publishedStandard}/adoption/DK/${ids.publishedClause}`,
      {
        revision,
        status: 'in-practice',
        note: 'Ours.',
        evidence: 'An act.',
        shared,
        seat: null,
        reviewOn: null,
      },
    ),
  );
const attach = async (by: ApiClient, documentId: string, { kind, id }: Target): Promise<number> =>
  (await by.post(`/documents/${documentId}/attachments`, { kind, id })).status;
const attachedTo = (by: ApiClient, { kind, id }: Target) => by.get<Attached>(`/attachments/${kind}/${id}`);
const idsAt = async (by: ApiClient, target: Target): Promise<string[] | number> => {
  const { status, body } = await attachedTo(by, target);
  return status === 200 ? body.items.map(({ id }) => id) : status;
};
const usesOf = async (by: ApiClient, documentId: string): Promise<string[]> =>
  succeeded(await by.get<DocumentBody>(`/documents/${documentId}`)).attachedTo.map(({ kind }) => kind);

describe('documents that stand with what the Network works on', () => {
  it('are shown with it, and it with them, each with the address of its page', async () => {
    const paper = await addDocument(secretariat, { title: 'Model protocol' });
    const practice = await sharePractice(secretariat);
    const targets: [TestMember, Target, string][] = [
      [
        secretariat,
        { kind: 'clause', id: ids.publishedClause },
        `/published/published/clauses/${ids.publishedClause}`,
      ],
      [
        denmark,
        { kind: 'adoption-record', id: record },
        `/standards/${ids.publishedStandard}/adoption/DK#${ids.publishedClause}`,
      ],
      [denmark, { kind: 'decision', id: ids.decision }, `/meetings/decisions/${ids.decision}`],
      [secretariat, { kind: 'practice', id: practice.id }, `/library/practices/${practice.id}`],
    ];
    for (const [by, target] of targets) expect(await attach(by, paper.id, target)).toBe(204);
    const { attachedTo: uses } = succeeded(await denmark.get<DocumentBody>(`/documents/${paper.id}`));
    expect(uses).toEqual(
      expect.arrayContaining(
        targets.map(([, { kind, id }, address]) => expect.objectContaining({ kind, id, address })),
      ),
    );
    for (const [, target] of targets) expect(await idsAt(denmark, target)).toEqual([paper.id]);

    // The decision is of a Danish meeting, and what Denmark recorded is not shared.
    expect((await usesOf(estonia, paper.id)).toSorted()).toEqual(['clause', 'practice']);
    expect(await idsAt(estonia, targets[1]![1])).toBe(404);
    expect(await idsAt(estonia, targets[2]![1])).toBe(404);

    succeeded(await secretariat.del(`/documents/${paper.id}/attachments/practice/${practice.id}`));
    expect(await idsAt(denmark, { kind: 'practice', id: practice.id })).toEqual([]);
    expect(await usesOf(denmark, paper.id)).not.toContain('practice');
  });

  it('are put there by whoever edits it, also a document of somebody else’s', async () => {
    const paper = await addDocument(estonia, { title: 'Estonian paper for all' });
    const own = await sharePractice(danishNetwork);
    const draft = await createDraft(denmark, ['A draft clause.'], 'networks');
    const clause = { kind: 'clause', id: draft.clauses[0]!.id };
    const danish = { kind: 'adoption-record', id: record };
    const decision = { kind: 'decision', id: ids.decision };
    const practice = { kind: 'practice', id: own.id };
    expect(await attach(danishNetwork, paper.id, practice)).toBe(204);
    expect(await attach(denmark, paper.id, clause)).toBe(204);
    expect(await attach(denmark, paper.id, danish)).toBe(204);
    for (const [by, target] of [
      [danishNetwork, clause],
      [danishNetwork, danish],
      [danishNetwork, decision],
      [estonia, danish],
      [secretariat, danish],
      [estonia, decision],
      [denmark, practice],
      [secretariat, practice],
      [estonia, { kind: 'practice', id: (await draftPractice(danishNetwork)).id }],
    ] as const)
      expect([target.kind, await attach(by, paper.id, target)]).toEqual([target.kind, 404]);
    const abilities = async (by: ApiClient) =>
      Promise.all([practice, clause, danish].map(async (at) => (await attachedTo(by, at)).body.mayAttach));
    expect(await abilities(danishNetwork)).toEqual([true, false, false]);
    expect(await abilities(denmark)).toEqual([false, true, true]);
    expect((await estonia.del(`/documents/${paper.id}/attachments/practice/${own.id}`)).status).toBe(404);
  });

  it('are opened to nobody by it: who may not read the document learns of none', async () => {
    const practice = await sharePractice(denmark);
    const target = { kind: 'practice', id: practice.id };
    const [national, teams, open] = [
      await addDocument(denmark, { audience: 'national', country: 'DK' }),
      await addDocument(denmark, { audience: 'teams' }),
      await addDocument(denmark, {}),
    ];
    for (const { id } of [national, teams, open]) expect(await attach(denmark, id, target)).toBe(204);
    expect(await idsAt(denmark, target)).toEqual([national.id, teams.id, open.id]);
    expect(await idsAt(danishNetwork, target)).toEqual([national.id, open.id]);
    expect(await idsAt(estonia, target)).toEqual([teams.id, open.id]);
    expect(await idsAt(estonianNetwork, target)).toEqual([open.id]);
    expect(await idsAt(observer, target)).toEqual([]);
    expect((await observer.get(`/documents/${open.id}`)).status).toBe(404);

    expect(
      (
        await denmark.post(
          '/documents',
          documentForm({
            title: 'No',
            audience: 'attached',
            attachToKind: 'practice',
            attachToId: practice.id,
          }),
        )
      ).body,
    ).toMatchObject({ code: 'invalid-input' });
  });

  it('are marked where not all who see the object can open them', async () => {
    const network = await addDocument(denmark, {});
    const teams = await addDocument(denmark, { audience: 'teams' });
    const draft = await createDraft(denmark, ['For the teams.'], 'teams');
    const opened = await createDraft(denmark, ['For the networks.'], 'networks');
    const marks = async (target: Target) => {
      for (const { id } of [network, teams]) await attach(denmark, id, target);
      return (await attachedTo(denmark, target)).body.items.map(({ openToAll }) => openToAll);
    };
    expect(await marks({ kind: 'clause', id: draft.clauses[0]!.id })).toEqual([true, true]);
    expect(await marks({ kind: 'clause', id: opened.clauses[0]!.id })).toEqual([true, false]);
    const national = { kind: 'adoption-record', id: record };
    const before = (await attachedTo(denmark, national)).body.items.length;
    expect((await marks(national)).slice(before)).toEqual([true, false]);
    await recordAdoption(1, true);
    expect((await attachedTo(denmark, national)).body.items.slice(before)).toMatchObject([
      { openToAll: false },
      { openToAll: false },
    ]);
    // What is shared is seen by the others with the documents that they may read.
    expect(await idsAt(estonianNetwork, national)).toContain(network.id);
    expect(await idsAt(estonianNetwork, national)).not.toContain(teams.id);
  });

  it('are let go with a draft that is thrown away', async () => {
    const paper = await addDocument(estonianNetwork, { audience: 'national', country: 'EE' });
    const draft = await draftPractice(estonianNetwork);
    expect(await attach(estonianNetwork, paper.id, { kind: 'practice', id: draft.id })).toBe(204);
    succeeded(await estonianNetwork.del(`/practices/${draft.id}`));
    const [left] = await test.db.query<[{ count: string }]>(
      'select count(*) from document_attachment where object_id = $1',
      [draft.id],
    );
    expect(left.count).toBe('0');
  });
});
