import type { TextReplacement } from '@nbn/collab';
import { setKind } from '../../web/src/collab/clause-commands.ts';
import { setLink, toggleFormat } from '../../web/src/collab/format-commands.ts';
import { replaceInClauses } from '../../web/src/collab/replace-words.ts';
import { addColumn, addRow, goBack, goOn, removeColumn } from '../../web/src/collab/row-commands.ts';
import { edit, goTo, repeat, selectSome, writing } from './edits.ts';
import type { Act } from './scene.ts';
import { wordsIn } from './word-ledger.ts';

const FORMATS = ['bold', 'italic', 'sub', 'super'] as const;
const LINK = 'https://norbanet.test/shelter';
/** Words of which each text has some, and which no writer counts. */
const COMMON_WORDS = ['and', 'or'] as const;

/** Where a text says something, and what is to stand there. */
const replaced = (text: string, words: string, by: string): TextReplacement[] =>
  [...text.matchAll(new RegExp(String.raw`\b${words}\b`, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    text: by,
  }));

/** Finds and replaces: a word of somebody where it stands first, and a common one wherever it stands. */
const replaceAll: Act = writing(
  () => 1,
  (editor, [word], { tab, a, b }) => {
    const { texts } = editor;
    const known = wordsIn(texts);
    const old = known[a % Math.max(1, known.length)];
    const first = old === undefined ? -1 : texts.findIndex((text) => replaced(text, old, '').length > 0);
    const [common, other] = b % 2 === 0 ? COMMON_WORDS : COMMON_WORDS.toReversed();
    replaceInClauses(editor.view, tab.collab, () =>
      texts.map((text, at) => ({
        at,
        cuts: [
          ...(at === first ? replaced(text, old!, word!).slice(0, 1) : []),
          ...replaced(text, common!, other!),
        ].toSorted((one, another) => one.start - another.start),
      })),
    );
    if (first >= 0) return;
    goTo(tab, a, b);
    editor.dispatch(editor.state.tr.insertText(`${word!} `));
  },
);

/** What words look like, and in which table they stand, and how often that is changed. */
export const FORM_EDITS: Readonly<Record<string, readonly [weight: number, act: Act]>> = {
  format: [
    3,
    edit((editor, { tab, a, b }) => (selectSome(tab, a, b), editor.run(toggleFormat(FORMATS[b % 4]!)))),
  ],
  link: [
    1,
    edit((editor, { tab, a, b }) => (selectSome(tab, a, b), editor.run(setLink(b % 2 === 0 ? LINK : '')))),
  ],
  row: [1, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(setKind('row'))))],
  addRow: [1, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(addRow)))],
  addColumn: [1, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(addColumn)))],
  removeColumn: [1, edit((editor, { tab, a, b }) => (goTo(tab, a, b), editor.run(removeColumn)))],
  tabKey: [
    1,
    edit((editor, { tab, a, b }) => {
      goTo(tab, a, b);
      repeat(1 + (b % 2), () => editor.run(a % 2 === 0 ? goOn : goBack));
    }),
  ],
  replaceAll: [1, replaceAll],
};
