import type { FormattedText } from '@nbn/drafting';
import {
  backspace,
  deleteForward,
  insertClauseAfter,
  lineBreak,
  moveClause,
  removeClause,
  setKind,
  shiftLevel,
  splitClause,
} from '../../web/src/collab/clause-commands.ts';
import { insertPasted } from '../../web/src/collab/paste-insertion.ts';
import type { HeadlessEditor } from './headless-editor.ts';
import type { Act, Scene } from './scene.ts';
import type { Tab } from './tab.ts';
import { wordsAround, wordsIn } from './word-ledger.ts';

const KINDS = ['heading', 'clause', 'item', 'note'] as const;

/** The offsets at which no word is torn: the beginning, and behind each space. */
const placesIn = (text: string): number[] => [0, ...[...text.matchAll(/ /gu)].map(({ index }) => index + 1)];

/** Puts the caret where no word is torn. */
export function goTo({ editor }: Tab, a: number, b: number): void {
  const at = a % editor.texts.length;
  const places = placesIn(editor.texts[at]!);
  editor.select(at, places[b % places.length]!);
}

function goToEnd({ editor }: Tab, a: number): void {
  const at = a % editor.texts.length;
  editor.select(at, editor.texts[at]!.length);
}

/** Behind the last word; not behind one that somebody may still be typing. */
function goToLastPlace({ editor }: Tab, a: number): void {
  const at = a % editor.texts.length;
  editor.select(at, placesIn(editor.texts[at]!).at(-1)!);
}

/** Selects words, of one clause or of several. Those in which the selection begins or ends. */
export function selectSome({ editor }: Tab, a: number, b: number): string[] {
  const { texts } = editor;
  const at = a % texts.length;
  const to = Math.min(texts.length - 1, at + (b % 3 === 0 ? b % 2 : 0));
  const [from, end] = [b % (texts[at]!.length + 1), (a * 7 + b) % (texts[to]!.length + 1)];
  editor.select(at, from, { at: to, offset: end });
  const { empty } = editor.state.selection;
  return empty ? [] : [...wordsAround(texts[at]!, from), ...wordsAround(texts[to]!, end)];
}

/**
 * Selects words that are to go, by will. So does a part of those in which the selection begins or ends, though a
 * letter like their first one may stand before the rest.
 */
const selectToGo = (tab: Tab, a: number, b: number): void =>
  tab.options.ledger.markDeleted(selectSome(tab, a, b));

/** An edit of the whole text at hand: a word that is being typed comes to its end before. */
export const edit =
  (perform: (editor: HeadlessEditor, scene: Scene) => void): Act =>
  (scene) => {
    scene.tab.finishWord(scene.others);
    scene.tab.act((editor) => perform(editor, scene), scene.others);
  };

/** Words that are put in at the caret, or in the place of the selection. */
export const writing =
  (
    count: (scene: Scene) => number,
    write: (editor: HeadlessEditor, words: string[], scene: Scene) => void,
  ): Act =>
  (scene) => {
    const { tab, others } = scene;
    tab.finishWord(others);
    const words = Array.from({ length: count(scene) }, () => tab.newWord());
    tab.act((editor) => write(editor, words, scene), others);
    tab.wrote(words);
  };

const typeWord = (editor: HeadlessEditor, [word]: string[]): void =>
  editor.dispatch(editor.state.tr.insertText(`${word!} `));

const plain = (text: string): FormattedText => ({ text, formats: [] });

function paste(editor: HeadlessEditor, words: readonly string[]): void {
  const { tr } = editor.state;
  const clauses = words.map((word) => ({ kind: 'clause' as const, level: 1, ...plain(`${word} and more.`) }));
  insertPasted(tr, {
    clauses,
    losses: [],
    inlineText: clauses.length === 1 ? { ...plain(`${words[0]!} `), losses: [] } : null,
    edgeTexts: { first: clauses[0]!, last: clauses.at(-1)! },
  });
  editor.dispatch(tr.setMeta('paste', true));
}

/** Takes words elsewhere; of a word that somebody is typing it may take a part. */
const drag: Act = (scene) => {
  const { tab, others, a, b } = scene;
  const { ledger } = tab.options;
  return edit((editor) => {
    selectToGo(tab, a, b);
    const { state } = editor;
    const slice = state.selection.content();
    const words = slice.content.textBetween(0, slice.content.size, '\n');
    ledger.markRepeated(wordsIn([words]));
    ledger.markDeleted(others.flatMap(({ spelled }) => spelled.filter((word) => hasPartOf(words, word))));
    const tr = state.tr.deleteSelection();
    const to = tr.mapping.map(editor.startOf(b % editor.texts.length));
    editor.dispatch(tr.replaceRange(to, to, slice).setMeta('uiEvent', 'drop'));
  })(scene);
};

const hasPartOf = (words: string, word: string): boolean =>
  !words.includes(word) && words.includes(word.slice(0, 1));

export function repeat(times: number, perform: () => unknown): void {
  for (let n = 0; n < times; n += 1) perform();
}

/** Takes back by will what stands in clauses that somebody has removed, too. */
function stepBack({ heldTexts }: HeadlessEditor, tab: Tab, step: () => void): void {
  const held = wordsIn(heldTexts);
  step();
  const left = new Set(wordsIn(tab.editor.heldTexts));
  tab.options.ledger.markDeleted(held.filter((word) => !left.has(word)));
}

/** What a member does in the editor, and how often. */
export const EDITS: Readonly<Record<string, readonly [weight: number, act: Act]>> = {
  letters: [12, ({ tab, others, b }) => repeat(1 + (b % 4), () => tab.typeLetter(others))],
  word: [
    10,
    writing(
      () => 1,
      (editor, words, { tab, a, b }) => (goTo(tab, a, b), typeWord(editor, words)),
    ),
  ],
  lastWord: [
    3,
    writing(
      () => 1,
      (editor, words, { tab, a }) => (goToLastPlace(tab, a), typeWord(editor, words)),
    ),
  ],
  wordOver: [
    1,
    writing(
      () => 1,
      (editor, words, { tab, a, b }) => (selectToGo(tab, a, b), typeWord(editor, words)),
    ),
  ],
  paste: [
    2,
    writing(
      ({ b }) => 1 + (b % 3),
      (editor, words, { tab, a, b }) => (goTo(tab, a, b), paste(editor, words)),
    ),
  ],
  split: [5, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(splitClause)))],
  splitEnd: [2, edit((editor, { tab, a }) => (goToEnd(tab, a), editor.run(splitClause)))],
  join: [5, edit((editor, { a }) => (editor.select(a % editor.texts.length, 0), editor.run(backspace)))],
  joinNext: [2, edit((editor, { tab, a }) => (goToEnd(tab, a), editor.run(deleteForward)))],
  delete: [3, edit((editor, { tab, a, b }) => (selectToGo(tab, a, b), editor.run(backspace)))],
  removeClause: [2, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(removeClause)))],
  addClause: [2, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(insertClauseAfter)))],
  move: [5, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(moveClause(b % 2 === 0 ? 1 : -1))))],
  drag: [1, drag],
  level: [
    2,
    edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(shiftLevel(b % 2 === 0 ? 1 : -1)))),
  ],
  kind: [2, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(setKind(KINDS[b % 4]!))))],
  lineBreak: [1, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(lineBreak)))],
  undo: [
    4,
    edit((editor, { tab, b }) =>
      stepBack(editor, tab, () => repeat(1 + (b % 3), () => editor.binding.undoLast())),
    ),
  ],
  redo: [
    2,
    edit((editor, { tab, b }) =>
      stepBack(editor, tab, () => repeat(1 + (b % 2), () => editor.binding.redoLast())),
    ),
  ],
};
