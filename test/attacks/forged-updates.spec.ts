import { Client } from 'pg';
import * as Y from 'yjs';
import { FORGERIES, forged, forgedAndDeleted } from '../../libs/collab/src/testing/forged-updates.ts';
import type { PersonKey } from '../../src/demo/content/people.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { TestMember } from '../support/test-network.ts';
import { attackTarget } from '../support/attack-target.ts';
import { createDraft, SHELTER } from '../support/standards.ts';
import { pause, textOf, CollabClient } from '../support/collab-client.ts';

const target = attackTarget();
/** What is to be carried past the safeguarding gate, and a word of it that stands nowhere else. */
const [SECRET, WORD] = ['Zephyrine stays at Kase 7, 36805280109', 'Zephyrine'];
/** Whoever is refused too often is not heard any longer: the forgers take turns. */
const FORGERS: readonly PersonKey[] = ['EE/ngo', 'LV/ngo', 'LT/ngo', 'FI/ngo', 'SE/ngo', 'NO/ngo'];
const EACH = 16;

let draft: StandardView;
let honest: CollabClient;
const typists: CollabClient[] = [];

async function at(who: PersonKey): Promise<CollabClient> {
  const typist = new CollabClient(
    target.norbanet.url,
    (await target.memberClient(who)) as TestMember,
    `standard:${draft.id}`,
  );
  typists.push(typist);
  typist.doc.gc = false;
  expect(await typist.open()).toMatchObject({ ok: true });
  return typist;
}

/** Where the words are: in a copy, or in a row of the database. */
async function found(): Promise<string[]> {
  const places: string[] = [];
  for (const { doc, member } of typists.filter(({ disconnected: cut }) => !cut)) {
    if (Buffer.from(Y.encodeStateAsUpdate(doc)).includes(WORD)) places.push(`the copy of ${member.name}`);
  }
  const client = new Client({ connectionString: target.database.url });
  await client.connect();
  try {
    for (const [table, column] of [
      ['manuscript_update', 'bytes'],
      ['manuscript_snapshot', 'bytes'],
      ['clause', 'text'],
      ['clause_revision', 'text'],
      ['recovered_text', 'text'],
    ]) {
      const bytes = column === 'bytes' ? column : `convert_to(${column}, 'UTF8')`;
      const {
        rows: [row],
      } = await client.query<{ rows: number }>(
        `select count(*)::int as rows from ${table} where position($1::bytea in ${bytes}) > 0`,
        [Buffer.from(WORD)],
      );
      if (row!.rows > 0) places.push(`${table} (${row!.rows})`);
    }
  } finally {
    await client.end();
  }
  return places;
}

beforeAll(async () => {
  draft = await createDraft((await target.memberClient('DK/government')) as TestMember, [
    SHELTER,
    'An interpreter is free of charge.',
  ]);
  honest = await at('DK/government');
}, 240_000);
afterAll(() => typists.forEach((typist) => typist.close()));

describe('a forged update of a draft', () => {
  const ways = Object.entries(FORGERIES).flatMap(([name, forge]) => [
    [name, (typist: CollabClient) => forged(typist.doc, forge, SECRET)] as const,
    [
      `${name}, deleted again`,
      (typist: CollabClient) => forgedAndDeleted(typist.doc, forge, SECRET),
    ] as const,
  ]);

  it('carries no text past the safeguarding gate, to nobody and into no row, in whatever it is hidden', async () => {
    const admitted: string[] = [];
    for (const [n, [name, forge]] of ways.entries()) {
      const forger = await at(FORGERS[Math.floor(n / EACH) % FORGERS.length]!);
      const answer = await forger.push(forge(forger));
      if (answer.ok) admitted.push(name);
      forger.close();
    }
    expect([admitted.filter((name) => !name.endsWith('deleted again')), await found()]).toEqual([[], []]);
    expect((await at('FI/government')).texts()).toEqual([SHELTER, 'An interpreter is free of charge.']);
    expect(await honest.type(0, 0, 'Now: ')).toMatchObject({ ok: true });
  }, 240_000);

  it('brings nothing of what was typed and deleted before it was sent', async () => {
    const forger = await at('IS/ngo');
    const update = forger.change(([first]) => {
      textOf(first!).insert(0, SECRET);
      textOf(first!).delete(0, SECRET.length);
    });
    expect([Buffer.from(update).includes(WORD), (await forger.push(update)).ok]).toEqual([true, true]);
    forger.close();
    expect(await found()).toEqual([]);
  });

  it('is not kept until what it waits for comes', async () => {
    const forger = await at('NO/government');
    const first = forger.change(([clause]) => textOf(clause!).insert(0, 'x'));
    const second = forger.change(([clause]) => textOf(clause!).insert(1, SECRET));
    expect(await forger.push(second)).toMatchObject({ ok: false, code: 'out-of-step' });
    expect(await forger.push(first)).toMatchObject({ ok: true });
    forger.close();
    await honest.waitForTexts('the letter', ([text]) => text!.startsWith('x'));
    expect(await found()).toEqual([]);
  });

  it('brings no number into words that are kept for their writer alone', async () => {
    const forger = await at('SE/government');
    const typed = forger.change((clauses) => textOf(clauses[1]!).insert(0, SECRET));
    expect(await honest.push(honest.change((_, fragment) => fragment.delete(1, 1)))).toMatchObject({
      ok: true,
    });
    expect(await forger.push(typed)).toMatchObject({ ok: false, code: 'personal-data-found' });
    forger.close();
    expect(await found()).toEqual([]);
  });
});

describe('a caret', () => {
  it('says where it is and nothing else', async () => {
    const forger = await at('LV/government');
    const heard: string[] = [];
    honest.socket.on('carets', (carets: { caret: string }[]) => {
      heard.push(...carets.map(({ caret }) => caret));
    });
    const place = forger.caretAt(0, 1);
    for (const caret of [
      SECRET,
      JSON.stringify([SECRET, SECRET]),
      place.replace('"tname":null', `"tname":"${SECRET}"`),
      place,
    ]) {
      forger.socket.emit('aware', { doc: forger.documentId, client: forger.doc.clientID, caret });
      // Of several that come together the latest is told alone.
      await pause(200);
    }
    await honest.waitForTexts('the caret', () => heard.includes(place));
    expect(heard).toEqual([place]);
  });
});
