import * as Y from 'yjs';
import { everContained } from './ever-contained.ts';
import { seedState } from './replica.ts';
import { clause } from './testing/editor-copy.ts';

/** The updates of somebody who types letter by letter, as they come, and deletes all of it. */
function typed(words: string, client = 1): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const text = doc.getText('text');
  for (const letter of words) text.insert(text.length, letter);
  text.delete(0, text.length);
  return updates;
}

describe('words that were ever written', () => {
  it('are found although they were typed letter by letter and deleted, in whatever case', () => {
    expect(everContained(typed('Anna Ozola'), 'anna OZOLA')).toBe(true);
    expect(everContained(typed('Anna Ozola'), 'Berzina')).toBe(false);
  });

  it('are found in whatever order the updates are kept', () => {
    expect(everContained(typed('Anna Ozola').toReversed(), 'Anna Ozola')).toBe(true);
  });

  it('are found at whichever hand wrote them, and not across two', () => {
    const updates = [...typed('Anna', 1), ...typed('Ozola', 2)];
    expect(['Anna', 'Ozola', 'AnnaOzola'].map((words) => everContained(updates, words))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are found in a whole text, clause by clause', () => {
    const state = seedState([clause(1, 'Anna stays here.'), clause(2, 'So does Ilze.')]);
    expect(['stays', 'Ilze', 'clause'].map((words) => everContained([state], words))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are found once where an update came again with more of them', () => {
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'Anna');
    const first = Y.encodeStateAsUpdate(doc);
    doc.getText('text').insert(4, ' Ozola');
    const both = Y.encodeStateAsUpdate(doc);
    expect(everContained([both, first], 'Anna Ozola')).toBe(true);
    expect(everContained([first], 'Anna Ozola')).toBe(false);
  });
});
