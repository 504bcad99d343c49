import { fragmentOf, Layout } from './layout.ts';
import { LayoutOperations, setAttribute } from './layout-operations.ts';
import { idOf, type Segment } from './segments.ts';
import { collabDocument } from './testing/collab-document.ts';
import { clause, newId, shape } from './testing/editor-copy.ts';
import { deleteWords, indexOfMark, insertWords, positionAt, replaceWords } from './words.ts';

describe('a clause that is divided', () => {
  it('is two, in the order of its words', () => {
    const { operations, read } = collabDocument('Safe shelter.', 'Food.');
    operations.split(0, 4, shape(3));
    expect(read()).toEqual(['1 Safe', '3  shelter.', '2 Food.']);
    operations.split(1, 1, shape(4));
    expect(read()).toEqual(['1 Safe', '3  ', '4 shelter.', '2 Food.']);
  });

  it('at its end is followed by one of its own, in which nothing stands', () => {
    const { operations, read, places } = collabDocument('Safe.');
    operations.split(0, 5, shape(2));
    expect([read(), places()]).toEqual([['1 Safe.', '2 '], 2]);
  });

  it('is whole again when the two are joined, and keeps its letters', () => {
    const { operations, read } = collabDocument('Safe shelter.');
    operations.split(0, 4, shape(2));
    operations.join(1);
    expect(read()).toEqual(['1 Safe shelter.']);
  });
});

describe('clauses that are joined', () => {
  it('are read as one, also with a third', () => {
    const { operations, read } = collabDocument('One, ', 'two, ', 'three.');
    operations.join(2);
    operations.join(1);
    expect(read()).toEqual(['1 One, two, three.']);
  });

  it('go along when their clause gets another id', () => {
    const { operations, read } = collabDocument('One, ', 'two.');
    operations.join(1);
    operations.rename(0, shape(9));
    expect(read()).toEqual(['9 One, two.']);
  });

  it('follow their own words where an undo brought back others of the same id', () => {
    const { operations, read } = collabDocument('One, ', 'two.', 'Three, ', 'four, ', 'five.');
    operations.join(1);
    operations.join(2);
    const [[, two], [, four]] = operations.clauses.map(({ segments }) => segments) as [Segment[], Segment[]];
    setAttribute(four!, 'id', idOf(two!));
    operations.join(2);
    expect(read()).toEqual(['1 One, two.', '3 Three, four, five.']);
  });

  it('to each other, by two at one moment, stay behind the others when something is put before or behind them', () => {
    const { doc, read } = collabDocument('One, ', 'two.', 'Three.', 'Four.');
    const [one, two] = new Layout(fragmentOf(doc)).segments;
    setAttribute(one!, 'joined', idOf(two!));
    setAttribute(two!, 'joined', idOf(one!));
    const operations = new LayoutOperations(doc, newId);
    operations.insert(1, [clause(5, 'Five.')]);
    expect(read()).toEqual(['3 Three.', '4 Four.', '5 Five.', '1 One, two.']);
    operations.insert(3, [clause(6, 'Six.')]);
    expect(read()).toEqual(['3 Three.', '4 Four.', '5 Five.', '1 One, two.', '6 Six.']);
  });

  it('keep the order of their words where some continued the one, and some the other', () => {
    const { operations, read } = collabDocument('One, ', 'two, ', 'three.');
    operations.join(1);
    operations.split(0, 0, shape(4));
    operations.move(2, 1);
    operations.join(2);
    expect(read()).toEqual(['1 ', '4 One, two, three.']);
    operations.join(1);
    expect(read()).toEqual(['1 One, two, three.']);
  });

  it('let words that continue the one or the other keep their order in the clause behind them', () => {
    const { doc, operations, read } = collabDocument('end.', 'One two three, ', 'four, ');
    operations.split(1, 4, shape(5));
    operations.split(2, 4, shape(6));
    const [end, one, two, , four] = new Layout(fragmentOf(doc)).segments;
    setAttribute(end!, 'joined', idOf(one!));
    setAttribute(four!, 'joined', idOf(two!));
    expect(read()).toEqual(['2 One ', '5 two ', '6 three, four, end.']);
    new LayoutOperations(doc, newId).join(1);
    expect(read()).toEqual(['2 One two ', '6 three, four, end.']);
  });

  it('stand before words that continued the first one, where what stood between the two is gone', () => {
    const { operations, read } = collabDocument('four.', 'One, two, three, ');
    operations.move(0, 1);
    operations.join(1);
    operations.split(0, 10, shape(5));
    operations.split(0, 5, shape(4));
    operations.remove(1);
    operations.join(1);
    expect(read()).toEqual(['2 One, three, four.']);
  });

  it('stand before a clause that a hidden one keeps behind them', () => {
    const { doc, operations, read } = collabDocument('Gone. Four.', 'One, two, three.');
    operations.split(0, 6, shape(6));
    operations.remove(0);
    operations.split(1, 10, shape(5));
    operations.split(1, 5, shape(4));
    operations.remove(2);
    const [gone, , one] = new Layout(fragmentOf(doc)).segments;
    setAttribute(gone!, 'joined', idOf(one!));
    expect(read()).toEqual(['2 One, ', '5 three.', '6 Four.']);
    new LayoutOperations(doc, newId).join(1);
    expect(read()).toEqual(['2 One, three.', '6 Four.']);
  });

  it('are removed together, and leave what stands behind them', () => {
    const { operations, read } = collabDocument('One, ', 'two.', 'Three.');
    operations.join(1);
    operations.remove(0);
    expect(read()).toEqual(['3 Three.']);
  });

  it('move together', () => {
    const { operations, read } = collabDocument('One, ', 'two.', 'Three.');
    operations.join(1);
    operations.move(0, 1);
    expect(read()).toEqual(['3 Three.', '1 One, two.']);
  });
});

describe('a clause that is moved', () => {
  it('stands behind the one that is named, or before all others', () => {
    const { operations, read } = collabDocument('One.', 'Two.', 'Three.');
    operations.move(0, 1);
    expect(read()).toEqual(['2 Two.', '1 One.', '3 Three.']);
    operations.move(2, -1);
    expect(read()).toEqual(['3 Three.', '2 Two.', '1 One.']);
    operations.move(2, 0);
    expect(read()).toEqual(['3 Three.', '1 One.', '2 Two.']);
  });

  it('leaves no place behind that nobody names', () => {
    const { doc, operations } = collabDocument('One.', 'Two.', 'Three.');
    operations.move(0, 1);
    operations.move(1, 2);
    expect(new Layout(fragmentOf(doc)).unusedPlaces).toEqual([]);
    expect(fragmentOf(doc).length).toBe(4);
  });

  it('can stand between the halves of one that was divided', () => {
    const { operations, read } = collabDocument('Safe shelter.', 'Food.');
    operations.split(0, 4, shape(3));
    operations.move(2, 0);
    expect(read()).toEqual(['1 Safe', '2 Food.', '3  shelter.']);
    operations.insert(0, [clause(5, 'New.')]);
    expect(read()).toEqual(['1 Safe', '5 New.', '2 Food.', '3  shelter.']);
  });

  it('takes its own place away when it is removed', () => {
    const { operations, read, places } = collabDocument('One.', 'Two.');
    operations.move(0, 1);
    operations.remove(1);
    expect([read(), places()]).toEqual([['2 Two.'], 1]);
  });
});

describe('a clause that is removed', () => {
  it('leaves the other half of its words', () => {
    const { operations, read } = collabDocument('Safe shelter.');
    operations.split(0, 4, shape(2));
    operations.remove(0);
    expect(read()).toEqual(['2  shelter.']);
  });

  it('leaves what was divided off a clause that went after another one had joined it', () => {
    const { doc, operations, read } = collabDocument('One.', 'Two. Three.', 'Four.');
    operations.split(1, 5, shape(5));
    operations.remove(1);
    const [one, two] = new Layout(fragmentOf(doc)).segments;
    setAttribute(two!, 'joined', idOf(one!));
    new LayoutOperations(doc, newId).insert(1, [clause(6, 'New.')]);
    expect(read()).toEqual(['1 One.', '5 Three.', '6 New.', '3 Four.']);
    new LayoutOperations(doc, newId).remove(0);
    expect(read()).toEqual(['5 Three.', '6 New.', '3 Four.']);
  });

  it('gives up its id to a new one', () => {
    const { operations, read } = collabDocument('Safe shelter.');
    operations.split(0, 4, shape(2));
    operations.remove(0);
    operations.insert(-1, [clause(1, 'New.')]);
    expect(read()).toEqual(['1 New.', '2  shelter.']);
  });
});

describe('the words of a clause in several stretches', () => {
  const joined = () => {
    const { operations, read } = collabDocument('One, ', 'two.');
    operations.join(1);
    return { segments: operations.clauses[0]!.segments, read };
  };

  it('are deleted across them', () => {
    const { segments, read } = joined();
    deleteWords(segments, 3, 7);
    expect(read()).toEqual(['1 Oneo.']);
  });

  it('are written at the end of the first where two meet', () => {
    const { segments } = joined();
    expect([positionAt(segments, 5).index, positionAt(segments, 6).index]).toEqual([5, 1]);
    expect(positionAt(segments, 99).index).toBe(4);
  });

  it('are replaced from the last to the first', () => {
    const { segments, read } = joined();
    replaceWords(segments, [
      { start: 0, end: 3, text: 'Three' },
      { start: 5, end: 8, text: 'four' },
    ]);
    insertWords(segments, 0, '');
    expect(read()).toEqual(['1 Three, four.']);
  });

  it('have marks at their own index', () => {
    const { operations } = collabDocument('Safe shelter.');
    operations.split(0, 4, shape(2));
    deleteWords(operations.clauses[0]!.segments, 0, 2);
    expect(indexOfMark(operations.clauses[1]!.segments[0]!)).toBe(2);
  });
});
