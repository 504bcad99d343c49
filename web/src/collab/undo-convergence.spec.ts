import { expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { createUndoManager, stepUndo } from './undo-manager.ts';

const TYPED = 'typed';

/** A text of elements with words in them, in which one writes with an undo. */
class Writer {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment('text');
  private readonly manager = createUndoManager(this.fragment, this);

  act(perform: () => void): void {
    this.manager.stopCapturing();
    this.doc.transact(perform, this);
  }

  step(back: boolean): void {
    stepUndo(this.manager, back);
  }

  addElement(at: number, text: string): void {
    const element = new Y.XmlElement('clause');
    element.insert(0, [new Y.XmlText(text)]);
    this.fragment.insert(at, [element]);
  }

  wordsAt(at: number): Y.XmlText {
    return (this.fragment.get(at) as Y.XmlElement).get(0) as Y.XmlText;
  }

  get words(): string[] {
    return wordsOf(this.doc);
  }

  /** The words as somebody has them who opens the text now. */
  get openedWords(): string[] {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc));
    return wordsOf(doc);
  }
}

const wordsOf = (doc: Y.Doc): string[] =>
  (doc.getXmlFragment('text').toArray() as Y.XmlElement[]).map((element) =>
    (element.get(0) as Y.XmlText).toString(),
  );

test('a clause that an undo brings back has the words of it that an undo had brought back in their order', () => {
  const writer = new Writer();
  writer.act(() => writer.addElement(0, 'safe'));
  writer.act(() => writer.wordsAt(0).insert(1, ' a '));
  writer.step(true);
  writer.act(() => writer.wordsAt(0).delete(0, 4));
  writer.step(true);
  writer.act(() => writer.wordsAt(0).insert(3, '-'));
  writer.act(() => writer.fragment.delete(0, 1));
  writer.step(true);
  expect(writer.words).toEqual(['saf-e']);
  expect(writer.openedWords).toEqual(['saf-e']);
});

/** Numbers that look drawn at random, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function actAtRandom(writer: Writer, below: (limit: number) => number): void {
  const { fragment } = writer;
  const what = below(10);
  if (what === 0 || fragment.length === 0) return writer.addElement(below(fragment.length + 1), TYPED);
  const at = below(fragment.length);
  if (what === 1) return fragment.delete(at, 1);
  const words = writer.wordsAt(at);
  if (what < 6 || words.length === 0)
    return words.insert(below(words.length + 1), TYPED.slice(0, 1 + below(3)));
  const from = below(words.length);
  words.delete(from, 1 + below(Math.min(words.length - from, 4)));
}

test('whatever is undone and redone, whoever opens the text reads what its writer does', () => {
  for (let seed = 1; seed <= 1_500; seed += 1) {
    const [writer, below] = [new Writer(), randomNumbers(seed)];
    for (let step = 0; step < 30; step += 1) {
      const what = below(8);
      if (what < 5) writer.act(() => actAtRandom(writer, below));
      else writer.step(what < 7);
    }
    expect([seed, writer.openedWords]).toEqual([seed, writer.words]);
  }
});
