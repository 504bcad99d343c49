import type { VersionListView, WholeVersionView } from '../../src/standards/versions/dto/version.view.ts';
import { ask, clausesOf } from './requests.ts';
import type { Act, Scene } from './scene.ts';
import { wordsIn } from './word-ledger.ts';

const wordsOfRows = async ({ world }: Scene): Promise<string[]> =>
  wordsIn((await clausesOf(world)).map(({ text }) => text));

/** Keeps the text as a version, in the midst of all writing: what was there before and is there after it, is in it. */
const freeze: Act = async (scene) => {
  const { world, tab, a, b } = scene;
  const before = await wordsOfRows(scene);
  const answer = await ask(
    tab.member.post<WholeVersionView>(`/standards/${world.standardId}/versions`, {
      label: `before step ${world.steps} ${a} ${b}`,
    }),
  );
  if (answer?.status !== 201) return;
  const after = new Set(await wordsOfRows(scene));
  const kept = new Set(wordsIn(answer.body.content.map(({ text }) => text)));
  const missing = before.filter(
    (word) => after.has(word) && !kept.has(word) && !world.ledger.repeated.has(word),
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
