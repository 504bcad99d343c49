import { referenceTo, type TextFormat } from '@nbn/contracts';
import { hashOfText } from '../../src/standards/amendments/amendment-merge.ts';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ImportResultView } from '../../src/standards/import-export/dto/import.view.ts';
import type { WholeVersionView } from '../../src/standards/versions/dto/version.view.ts';
import { acceptAmendment, createAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { CollabClient, textOf } from '../support/collab-client.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { succeeded } from '../support/meetings.ts';
import { createDraft, publishStandard, readStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const TEXTS = ['Shelter is offered as 3 says.', 'Food is given.', 'Stays are paid for.'];

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let draft: StandardView;
let clients: CollabClient[];

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  draft = await createDraft(secretariat, TEXTS, 'networks');
  clients = [];
});
afterEach(() => clients.forEach((client) => client.close()));
afterAll(() => test.close());

async function openText(member = secretariat): Promise<CollabClient> {
  const client = new CollabClient(test.url, member, `standard:${draft.id}`);
  clients.push(client);
  expect(await client.open()).toMatchObject({ ok: true, mayWrite: true });
  return client;
}

const idOf = (at: number): string => draft.clauses[at]!.id;
const reference = (clauseId: string, from: number, to: number): TextFormat => ({
  kind: 'link',
  from,
  to,
  href: referenceTo(clauseId),
});

/** Lets the number in the first clause refer to the third. */
async function refer(client: CollabClient): Promise<void> {
  const update = client.change(([first]) => textOf(first!).format(22, 1, { link: referenceTo(idOf(2)) }));
  expect(await client.push(update)).toMatchObject({ ok: true });
}

const clauses = async () => (await readStandard(secretariat, draft.id)).clauses;
const clauseOf = async (id: string) => (await clauses()).find((clause) => clause.id === id)!;
const move = async (id: string, afterId: string | null) =>
  succeeded(await secretariat.post(`/standards/${draft.id}/clauses/${id}/move`, { afterId }));
const name = async (label: string): Promise<WholeVersionView> =>
  succeeded(await secretariat.post<WholeVersionView>(`/standards/${draft.id}/versions`, { label }));

async function take(as: string, id = draft.id): Promise<Uint8Array> {
  const answer = await fetch(`${test.url}/api/standards/${id}/file?as=${as}`, {
    headers: { cookie: secretariat.options.cookie! },
  });
  return new Uint8Array(await answer.arrayBuffer());
}
const takeText = async (as: string): Promise<string> => new TextDecoder().decode(await take(as));

describe('a reference to a clause', () => {
  it('says the number of its clause in the change that gives it another, also to who has the text open', async () => {
    const [client, reader] = [await openText(), await openText(await network.as('EE', 'government'))];
    await refer(client);
    await move(idOf(2), null);
    expect(await clauseOf(idOf(0))).toMatchObject({
      text: 'Shelter is offered as 1 says.',
      formats: [reference(idOf(2), 22, 23)],
    });
    await reader.waitForTexts('the number has come', (texts) => texts[1] === 'Shelter is offered as 1 says.');
    expect(reader.clauses).toEqual(client.clauses);
  });

  it('is right from the first, and stays what it is while its clause is away', async () => {
    const client = await openText();
    const update = client.change(([first]) => {
      textOf(first!).insert(28, ', and 17', { link: referenceTo(idOf(1)) });
      textOf(first!).format(28, 6, { link: null });
    });
    expect(await client.push(update)).toMatchObject({ ok: true });
    expect((await clauseOf(idOf(0))).text).toBe('Shelter is offered as 3 says, and 2.');
    const { revision } = await clauseOf(idOf(1));
    succeeded(await secretariat.del(`/standards/${draft.id}/clauses/${idOf(1)}?revision=${revision}`));
    expect(await clauseOf(idOf(0))).toMatchObject({
      text: 'Shelter is offered as 3 says, and 2.',
      formats: [reference(idOf(1), 34, 35)],
    });
    await move(idOf(0), idOf(2));
    succeeded(await secretariat.post(`/standards/${draft.id}/clauses/${idOf(1)}/restore`, {}));
    const number = (await clauses()).findIndex(({ id }) => id === idOf(1)) + 1;
    expect((await clauseOf(idOf(0))).text).toBe(`Shelter is offered as 3 says, and ${number}.`);
  });

  it('leaves what was decided on as it is, whatever its clause is called by now', async () => {
    await refer(await openText());
    const before = await name('Before');
    const estonia = await network.as('EE', 'government');
    const { id } = await createAmendment(estonia, draft, 'Shelter is offered at once as 3 says.');
    succeeded(await estonia.post(`/amendments/${id}/submission`));
    await move(idOf(2), null);
    const after = await name('After');
    const hashIn = ({ content }: WholeVersionView): string => content.find(({ id }) => id === idOf(0))!.hash;
    expect(hashIn(after)).toBe(hashIn(before));
    expect(after.hash).not.toBe(before.hash);
    succeeded(await acceptAmendment(secretariat, id));
    expect(await clauseOf(idOf(0))).toMatchObject({
      text: 'Shelter is offered at once as 1 says.',
      formats: [reference(idOf(2), 30, 31)],
    });
  });

  it('keeps its number in an amendment, whose text is one clause of many', async () => {
    const estonia = await network.as('EE', 'government');
    const { id } = await createAmendment(estonia, draft, 'Stays are paid for at once.', {
      clauseId: idOf(2),
    });
    const client = new CollabClient(test.url, estonia, `amendment:${id}`);
    clients.push(client);
    expect(await client.open()).toMatchObject({ ok: true, mayWrite: true });
    const update = client.change(([only]) => textOf(only!).insert(0, '3', { link: referenceTo(idOf(2)) }));
    expect(await client.push(update)).toMatchObject({ ok: true });
    const { body } = await estonia.get<AmendmentView>(`/amendments/${id}`);
    expect(body.proposedText).toBe('3Stays are paid for at once.');
  });

  it('leads to its clause in files and on the public page, and comes back with a file', async () => {
    await refer(await openText());
    expect(await takeText('html')).toContain('as <a href="#3">3</a> says');
    expect(await takeText('md')).toContain('as 3 says');
    const word = await take('docx');
    const form = new FormData();
    form.append('audience', 'teams');
    form.append('title', 'Taken over');
    form.append('file', new File([(await take('json')) as Uint8Array<ArrayBuffer>], 'standard.json'));
    const { standardId } = succeeded(await secretariat.post<ImportResultView>('/standards/data-files', form));
    const copy = (await readStandard(secretariat, standardId)).clauses;
    expect(copy[0]).toMatchObject({ text: TEXTS[0], formats: [reference(copy[2]!.id, 22, 23)] });
    expect(copy[2]!.id).not.toBe(idOf(2));
    expect(word.length).toBeGreaterThan(1_000);

    await publishStandard(test, secretariat, draft.id, { slug: 'shelter' });
    const page = await (await fetch(`${test.url}/published/shelter/v1.0`)).text();
    expect(page).toContain('as <a href="#3">3</a> says');
  });
});

describe('the fingerprint of words', () => {
  it('is the same in the database and beside it, and leaves out the numbers that they refer to', async () => {
    const text = '🏠 See 3.4 and 2(a), at 🏠 once.';
    const formats: TextFormat[] = [
      reference(idOf(0), 7, 10),
      { kind: 'bold', from: 0, to: 12 },
      { kind: 'italic', from: 15, to: 19 },
      reference(idOf(1), 15, 19),
      { kind: 'link', from: 24, to: 26, href: 'https://example.org' },
    ];
    const inDatabase = async (words: string, form: readonly TextFormat[]): Promise<string> => {
      const [{ hash }] = await test.db.query<[{ hash: string }]>('select words_hash($1, $2::jsonb) as hash', [
        words,
        JSON.stringify(form),
      ]);
      return hash;
    };
    expect(await inDatabase(text, formats)).toBe(hashOfText(text, formats));
    const later = text.replace('3.4', '11.10');
    const shifted = formats.map((format, at) => ({
      ...format,
      from: format.from > 9 ? format.from + 2 : format.from,
      to: at === 0 || format.to > 9 ? format.to + 2 : format.to,
    }));
    expect(await inDatabase(later, shifted)).toBe(hashOfText(text, formats));
    expect(await inDatabase(later, shifted.slice(1))).not.toBe(hashOfText(text, formats));
    expect(await inDatabase(text, [])).toBe(hashOfText(text));
  });
});
