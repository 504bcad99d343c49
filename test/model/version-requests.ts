import type { VersionListView, WholeVersionView } from '../../src/standards/versions/dto/version.view.ts';
import type { DraftingWorld } from './drafting-world.ts';
import { ask, type ClauseRow, clausesOf } from './requests.ts';
import type { Act, Scene } from './scene.ts';
import { wordsIn } from './word-ledger.ts';

const wordsOfRows = async ({ world }: Scene): Promise<string[]> =>
  wordsIn((await clausesOf(world)).map(({ text }) => text));

/** Which of these clauses left the text since they were read, though they may have come back. */
async function leftSince({ place }: DraftingWorld, rows: readonly ClauseRow[]): Promise<Set<string>> {
  const left = await place.db.query<{ id: string }[]>(
    `
      select r.clause_id as id
      from clause_revision r
      join unnest($1::uuid[], $2::int[]) as known (id, revision)
        on known.id = r.clause_id and known.revision < r.revision
      where r.change = 'removed'`,
    [rows.map(({ id }) => id), rows.map(({ revision }) => revision)],
  );
  return new Set(left.map(({ id }) => id));
}

/** Keeps the text as a version, in the midst of all writing: what was there all the time is in it. */
const freeze: Act = async (scene) => {
  const { world, tab, a, b } = scene;
  const before = await clausesOf(world);
  const answer = await ask(
    tab.member.post<WholeVersionView>(`/standards/${world.standardId}/versions`, {
      label: `before step ${world.steps} ${a} ${b}`,
    }),
  );
  if (answer?.status !== 201) return;
  const after = new Set(await wordsOfRows(scene));
  const kept = new Set(wordsIn(answer.body.content.map(({ text }) => text)));
  const left = await leftSince(world, before);
  // One that somebody took out and brought back may have been gone at that moment.
  const { repeated, deleted } = world.ledger;
  const missing = wordsIn(before.filter(({ id }) => !left.has(id)).map(({ text }) => text)).filter(
    (word) => after.has(word) && !kept.has(word) && !repeated.has(word) && !deleted.has(word),
  );
  if (missing.length > 0) throw new Error(`A version lacks ${missing.join(', ')}`);
};

/** Puts a clause, or the whole text, back to what a version holds. What the server has by then goes by will. */
const restoreVersion: Act = async (scene) => {
  const { world, tab, a, b } = scene;
  const { ledger } = world;
  const list = await ask(tab.member.get<VersionListView>(`/standards/${world.standardId}/versions`));
  const version = list?.body.items?.[a % Math.max(1, list.body.items.length)];
  if (!version) return;
  const path = `/standards/${world.standardId}/versions/${version.id}`;
  const whole = await ask(tab.member.get<WholeVersionView>(path));
  const { content = [] } = whole?.body ?? {};
  const clause = b % 4 === 0 ? undefined : content[b % content.length];
  const chosen = clause ? [clause] : content;
  const [kept, before] = [wordsIn(chosen.map(({ text }) => text)), await wordsOfRows(scene)];
  // Of what is on its way, all may be there already; of a word that is typed letter by letter, a part.
  ledger.markDeleted(world.tabs.flatMap(({ spelled, unanswered }) => [...spelled, ...unanswered]));
  ledger.markRepeated([...kept, ...before]);
  await ask(tab.member.post(`${path}/restore`, clause ? { clauseId: clause.id } : {}));
  const texts = (await clausesOf(world)).map(({ text }) => text);
  world.noteDoubledQuotes(texts);
  const [left, still] = [new Set(wordsIn(texts)), new Set(kept)];
  // What the server had is gone by will, though its answer may have been lost on its way to whoever typed it.
  const had = [...ledger.acknowledgedWords(), ...before];
  ledger.markDeleted(had.filter((word) => !left.has(word) && !still.has(word)));
};

/** What members ask of the server about whole texts, and how often. */
export const VERSION_REQUESTS: Readonly<Record<string, readonly [weight: number, act: Act]>> = {
  freeze: [1, freeze],
  restoreVersion: [1, restoreVersion],
};
