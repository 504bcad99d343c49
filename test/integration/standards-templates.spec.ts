import { STANDARD_TEMPLATES } from '@nbn/contracts';
import { newId } from '../../src/platform/persistence/id.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
});
afterAll(() => test.close());

const BODY = { title: 'Standard on first contact', audience: 'teams' } as const;
const outline = ({ clauses }: StandardView): string[] =>
  clauses.map(({ kind, level, text }) => `${kind} ${level} ${text}`);
const standardCount = async (): Promise<number> =>
  Number((await test.db.query<[{ n: string }]>('select count(*) as n from standard'))[0].n);

describe('a standard that begins from an outline', () => {
  it.each(STANDARD_TEMPLATES)('has its clauses: %s', async (template) => {
    const { status, body } = await denmark.post<StandardView>('/standards', { ...BODY, template });
    expect(status).toBe(201);
    expect(body.title).toBe(BODY.title);
    expect(body.clauses.length).toBeGreaterThan(10);
    const headings = body.clauses.filter(({ kind }) => kind === 'heading');
    expect(headings.length).toBeGreaterThan(4);
    expect(body.clauses[0]!.kind).toBe('heading');
    expect(body.clauses.every(({ text }) => text.trim() === text && text.length > 3)).toBe(true);
    // It is written on like any other.
    const edited = await denmark.post(`/standards/${body.id}/clauses`, {
      afterId: body.clauses.at(-1)!.id,
      kind: 'clause',
      level: 1,
      text: 'One more.',
    });
    expect(edited.status).toBe(201);
  });

  it('is an idea if that is wanted, and both are one entry each in the audit log', async () => {
    const { body } = await denmark.post<StandardView>('/standards', {
      ...BODY,
      template: 'guideline',
      state: 'idea',
    });
    expect(body.state).toBe('idea');
    const acts = await test.db.query<{ action: string }[]>(
      `select action from audit_entry where object_id = $1 and action = 'standard.drafted'`,
      [body.id],
    );
    expect(acts).toHaveLength(1);
  });

  it('is none of an outline that there is not', async () => {
    const { status } = await denmark.post('/standards', { ...BODY, template: 'novel' });
    expect(status).toBe(400);
    expect(await standardCount()).toBe(0);
  });
});

describe('a standard that begins with the headings of another one', () => {
  async function draftWithHeadings(): Promise<StandardView> {
    const draft = await createDraft(denmark, ['Every victim is offered a shelter.']);
    let afterId: string | null = null;
    for (const [kind, level, text] of [
      ['heading', 1, 'Shelter'],
      ['clause', 2, 'Within 24 hours.'],
      ['heading', 2, 'Children'],
    ] as const)
      afterId = (
        await denmark.post<{ id: string }>(`/standards/${draft.id}/clauses`, { afterId, kind, level, text })
      ).body.id;
    return draft;
  }

  it('has them in their order and at their levels, and nothing else of it', async () => {
    const source = await draftWithHeadings();
    const estonia = await network.as('EE', 'ngo');
    const { status, body } = await estonia.post<StandardView>('/standards', {
      ...BODY,
      structureOf: source.id,
    });
    expect(status).toBe(201);
    expect(outline(body)).toEqual(['heading 1 Shelter', 'heading 2 Children']);
    const { body: before } = await denmark.get<StandardView>(`/standards/${source.id}`);
    expect(before.clauses).toHaveLength(4);
    expect(before.clauses.map(({ id }) => id)).not.toContain(body.clauses[0]!.id);
  });

  it('is refused where that has no headings, or an outline is named too', async () => {
    const flat = await createDraft(denmark);
    const source = await draftWithHeadings();
    for (const body of [
      { structureOf: flat.id },
      { structureOf: source.id, template: 'procedure' },
      { structureOf: 'no-id' },
    ])
      expect((await denmark.post('/standards', { ...BODY, ...body })).status).toBe(400);
    expect(await standardCount()).toBe(2);
  });

  it('tells nobody of a standard that is not theirs to read', async () => {
    expect((await denmark.post('/standards', { ...BODY, structureOf: newId() })).status).toBe(404);
    const source = await draftWithHeadings();
    await test.db.query(`update standard set state = 'withdrawn' where id = $1`, [source.id]);
    const outsider = await network.networkMember('DK');
    expect((await outsider.post('/standards', { ...BODY, structureOf: source.id })).status).toBe(404);
    expect(await standardCount()).toBe(1);
  });
});
