import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clausesOf, type CollabClause, seedState } from '@nbn/collab';
import { LIMITS } from '@nbn/contracts';
import { Editor } from '@tiptap/core';
import * as Y from 'yjs';
import { bindingExtension } from '../../collab/binding-extension.ts';
import { ClauseIds } from '../../collab/clause-ids.ts';
import { CollabDocument } from '../../collab/collab-document.ts';
import { collabNodes, initialContent } from '../../collab/schema.ts';
import { clause, id } from '../../collab/testing/collab-member.ts';
import { bindingKey, YjsBinding } from '../../collab/yjs-binding.ts';
import { EditorFind } from './editor-find.ts';
import { FindMarks } from './find-marks.ts';

/** An editor of a text that is nowhere connected, and what finds in it. */
class Desk {
  readonly collabDocument = new CollabDocument('standard:text', {
    addSocketConsumer: () => () => undefined,
    reconnect: () => undefined,
    reloadPage: () => undefined,
  });
  readonly editor: Editor;
  readonly find: EditorFind;

  constructor(seed: readonly CollabClause[]) {
    const { doc, updateQueue } = this.collabDocument;
    Y.applyUpdate(doc, seedState(seed));
    const binding = new YjsBinding(doc, (...words) => updateQueue.gate.recordEdit(...words));
    this.editor = new Editor({
      extensions: [...collabNodes, ClauseIds, bindingExtension(binding), FindMarks],
      content: initialContent(binding.clauses()),
      injectCSS: false,
    });
    document.body.append(this.editor.view.dom);
    this.find = new EditorFind(this.editor, this.collabDocument);
    this.find.subscribe(() => undefined);
  }

  get texts(): string[] {
    return [...this.editor.state.doc.children].map(({ textContent }) => textContent);
  }

  get stored(): string[] {
    return clausesOf(this.collabDocument.doc).map(({ text }) => text);
  }

  get marked(): string[] {
    return [...this.editor.view.dom.querySelectorAll('[data-find]')].map(
      (mark) => `${mark.matches('[data-find-current]') ? '>' : ''}${mark.textContent}`,
    );
  }

  look(words: string, how = {}): void {
    this.find.search({ words, matchCase: false, wholeWords: false, ...how });
  }

  get binding(): YjsBinding {
    return bindingKey.getState(this.editor.state)!;
  }

  close(): void {
    this.editor.destroy();
    this.collabDocument.close();
  }
}

const SEED = [
  clause(1, 'The police wait. The Police help.'),
  clause(2, 'A policeman waits.', { kind: 'item' }),
  clause(3, ''),
  clause(4, 'Ask the police.'),
];
let desk: Desk;
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  desk = new Desk(SEED);
});
afterEach(() => desk.close());

test('all matches are marked and counted, the one that is shown as such, and the steps go round', () => {
  desk.look('police');
  expect(desk.marked).toEqual(['>police', 'Police', 'police', 'police']);
  expect(desk.find.snapshot()).toEqual({ total: 4, current: 1 });
  desk.find.step(-1);
  expect(desk.marked).toEqual(['police', 'Police', 'police', '>police']);
  expect(desk.find.snapshot()).toEqual({ total: 4, current: 4 });
  desk.find.step(1);
  expect(desk.find.snapshot()).toEqual({ total: 4, current: 1 });
  desk.look('police', { wholeWords: true, matchCase: true });
  expect(desk.marked).toEqual(['>police', 'police']);
  desk.find.search(null);
  expect(desk.marked).toEqual([]);
});

test('the first match is the next one from the caret', () => {
  desk.editor.commands.setTextSelection(10);
  desk.look('police');
  expect(desk.find.snapshot()).toEqual({ total: 4, current: 2 });
});

test('what somebody types is found at once, and the match that is shown stays the same one', () => {
  desk.look('police');
  desk.find.step(1);
  desk.editor.view.dispatch(desk.editor.state.tr.insertText('Police! ', 1));
  expect(desk.find.snapshot()).toEqual({ total: 5, current: 3 });
  expect(desk.marked[2]).toBe('>Police');
  desk.editor.view.dispatch(
    desk.editor.state.tr.insertText('X', 1 + 'Police! The police wait. The P'.length),
  );
  expect(desk.find.snapshot()).toEqual({ total: 4, current: null });
});

test('one match is replaced, and the next one is shown', () => {
  desk.look('police');
  expect(desk.find.replace('patrol police')).toEqual({ replaced: 1 });
  expect(desk.texts[0]).toBe('The patrol police wait. The Police help.');
  expect(desk.stored).toEqual(desk.texts);
  expect(desk.marked).toEqual(['police', '>Police', 'police', 'police']);
});

test('all are replaced in one act that is taken back as one, apart from what was typed before', () => {
  desk.editor.view.dispatch(desk.editor.state.tr.insertText('Yes. ', 1));
  desk.look('police', { wholeWords: true });
  const ids = () => clausesOf(desk.collabDocument.doc).map((each) => each.id);
  const updates: Uint8Array[] = [];
  desk.collabDocument.doc.on('update', (update: Uint8Array) => updates.push(update));
  expect(desk.find.replaceAll('patrols')).toEqual({ replaced: 3 });
  expect(desk.texts).toEqual([
    'Yes. The patrols wait. The patrols help.',
    'A policeman waits.',
    '',
    'Ask the patrols.',
  ]);
  expect(desk.stored).toEqual(desk.texts);
  expect(updates).toHaveLength(1);
  expect(ids()).toEqual([id(1), id(2), id(3), id(4)]);
  expect(desk.find.snapshot()).toEqual({ total: 0, current: null });
  desk.binding.undoLast();
  expect(desk.texts).toEqual([
    'Yes. The police wait. The Police help.',
    'A policeman waits.',
    '',
    'Ask the police.',
  ]);
  expect(desk.stored).toEqual(desk.texts);
  desk.binding.undoLast();
  expect(desk.texts[0]).toBe('The police wait. The Police help.');
});

test('what stands between the matches is not written anew: what others type there at that moment stays', () => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(desk.collabDocument.doc));
  desk.look('police', { wholeWords: true });
  desk.find.replaceAll('patrols');
  const elsewhere = new YjsBinding(other);
  const far = new Editor({
    extensions: [...collabNodes, ClauseIds, bindingExtension(elsewhere)],
    content: initialContent(elsewhere.clauses()),
    injectCSS: false,
  });
  far.view.dispatch(far.state.tr.insertText(' and listen', 1 + 'The police wait'.length));
  Y.applyUpdate(desk.collabDocument.doc, Y.encodeStateAsUpdate(other));
  expect(desk.texts[0]).toBe('The patrols wait and listen. The patrols help.');
  far.destroy();
});

test('the gate looks at what was replaced as at what is typed', () => {
  desk.look('ask');
  desk.find.replaceAll('Call 010190-1234 and ask');
  expect(desk.collabDocument.updateQueue.gate.unsavedTexts()).toEqual([
    { clauseId: id(4), text: 'Call 010190-1234 and a' },
  ]);
});

test('nothing is replaced where a clause would become longer than it may', () => {
  desk.close();
  desk = new Desk([clause(1, `${'b'.repeat(LIMITS.clause - 1)}a`), clause(2, 'a')]);
  desk.look('a');
  expect(desk.find.replaceAll('abc')).toBe('too-long');
  expect(desk.texts[1]).toBe('a');
  expect(desk.collabDocument.updateQueue.gate.unsavedTexts()).toEqual([]);
});

test('a clause is gone to by its number, and the caret stands there', () => {
  expect(desk.find.goToClause('2')).toBe('2');
  expect(desk.editor.state.selection.$head.index(0)).toBe(2);
  expect(desk.find.goToClause('1(a)')).toBe('1(a)');
  expect(desk.find.goToClause('7')).toBeNull();
  expect(desk.editor.state.selection.$head.index(0)).toBe(1);
});

test('two thousand clauses are searched, and a key in one of them costs no search of the others', () => {
  desk.close();
  desk = new Desk(
    Array.from({ length: 2_000 }, (_, n) => clause(n + 1, `Rule ${n}: the police wait. `.repeat(2))),
  );
  const before = performance.now();
  desk.look('police');
  expect(desk.find.snapshot().total).toBe(4_000);
  const searched = performance.now() - before;
  const untouched = desk.editor.view.dom.children[1_500]!.querySelector('[data-find]');
  const typed = performance.now();
  desk.editor.view.dispatch(desk.editor.state.tr.insertText('x', 1));
  expect(performance.now() - typed).toBeLessThan(Math.max(250, searched));
  expect(desk.editor.view.dom.children[1_500]!.querySelector('[data-find]')).toBe(untouched);
  expect(desk.find.snapshot().total).toBe(4_000);
});
