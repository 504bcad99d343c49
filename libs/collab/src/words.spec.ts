import * as Y from 'yjs';
import { fragmentOf } from './layout.ts';
import { setAttribute } from './layout-operations.ts';
import { lengthOf } from './segments.ts';
import { collabDocument } from './testing/collab-document.ts';
import { shape } from './testing/editor-copy.ts';
import { deleteAllWords, deleteWords, insertWords, positionAt } from './words.ts';

/** What two members make who begin an empty clause at once: one clause, and a shared text of each. */
function clauseOfTwoTexts() {
  const made = collabDocument('Safe shelter.', 'Food.');
  (fragmentOf(made.doc).get(0) as Y.XmlElement).insert(1, [new Y.XmlText(' And rest.')]);
  const segmentsAt = (at: number) => made.operations.clauses[at]!.segments;
  return { ...made, segmentsAt };
}

describe('the words of a clause that has two shared texts', () => {
  it('are read, counted and deleted as one', () => {
    const { segmentsAt, read } = clauseOfTwoTexts();
    expect([read()[0], lengthOf(segmentsAt(0)[0]!)]).toEqual(['1 Safe shelter. And rest.', 23]);
    deleteWords(segmentsAt(0), 5, 18);
    expect(read()).toEqual(['1 Safe rest.', '2 Food.']);
  });

  it('are divided in either, and each half has its own', () => {
    const { operations, segmentsAt, read } = clauseOfTwoTexts();
    operations.split(0, 4, shape(3));
    operations.split(1, 14, shape(4));
    expect(read()).toEqual(['1 Safe', '3  shelter. And ', '4 rest.', '2 Food.']);
    expect(positionAt(segmentsAt(1), 3).index).toBe(8);
    insertWords(segmentsAt(2), 4, ' now');
    deleteWords(segmentsAt(1), 0, 9);
    expect(read()).toEqual(['1 Safe', '3  And ', '4 rest now.', '2 Food.']);
    deleteAllWords(segmentsAt(1)[0]!);
    expect(read()).toEqual(['1 Safe', '3 ', '4 rest now.', '2 Food.']);
  });
});

describe('the words of a clause whose halves were put together in another order', () => {
  it('are deleted across both, and no others', () => {
    const { operations, read } = collabDocument('Safe shelter.', 'Food.');
    operations.split(0, 4, shape(3));
    operations.move(1, -1);
    operations.join(1);
    expect(read()).toEqual(['3  shelter.Safe', '2 Food.']);
    deleteWords(operations.clauses[0]!.segments, 1, 11);
    expect(read()).toEqual(['3  fe', '2 Food.']);
  });
});

describe('a clause that has no shared text yet', () => {
  const begun = () => {
    const made = collabDocument();
    const element = new Y.XmlElement('clause');
    for (const [name, value] of Object.entries(shape(1))) setAttribute(element, name, value);
    fragmentOf(made.doc).insert(0, [element]);
    return { ...made, element };
  };

  it('gets one with the first words', () => {
    const { element, read } = begun();
    insertWords([element], 0, 'Safe.');
    insertWords([element], 5, ' Always.');
    expect([read(), element.length]).toEqual([['1 Safe. Always.'], 1]);
  });

  it('is left alone by whoever types nothing', () => {
    const { element } = begun();
    insertWords([element], 0, '');
    expect(element.length).toBe(0);
  });
});
