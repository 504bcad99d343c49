import { setAttribute } from './layout-operations.ts';
import { collabDocument } from './testing/collab-document.ts';
import { clause, clauseId, shape } from './testing/editor-copy.ts';
import { deleteWords } from './words.ts';

/** `Safe` and ` shelter.`, which stand in one shared text, and `Food.` behind them. */
function divided() {
  const made = collabDocument('Safe shelter.', 'Food.');
  made.operations.split(0, 4, shape(3));
  return made;
}

/** `One, two.`: two elements that are one clause. */
function joined(...more: string[]) {
  const made = collabDocument('One, ', 'two.', ...more);
  made.operations.join(1);
  return made;
}

describe('a half of a divided clause', () => {
  it('moves alone, whether it is the first, the last or one of several', () => {
    const first = divided();
    first.operations.move(0, 2);
    expect(first.read()).toEqual(['3  shelter.', '2 Food.', '1 Safe']);
    const several = divided();
    several.operations.split(1, 4, shape(4));
    several.operations.move(3, 0);
    expect(several.read()).toEqual(['1 Safe', '2 Food.', '3  she', '4 lter.']);
  });

  it('keeps its words where it was moved away and the other half is removed', () => {
    const { operations, read } = divided();
    operations.move(1, 2);
    operations.remove(0);
    expect(read()).toEqual(['2 Food.', '3  shelter.']);
  });

  it('keeps its place where both were moved and the other is removed', () => {
    const { operations, read } = collabDocument('Safe shelter.', 'Food.');
    operations.move(0, 1);
    operations.split(1, 4, shape(5));
    operations.remove(1);
    expect(read()).toEqual(['2 Food.', '5  shelter.']);
  });

  it('is joined to whatever stands before it, also where that is not the other half', () => {
    const { operations, read } = divided();
    operations.move(2, 0);
    operations.join(2);
    expect(read()).toEqual(['1 Safe', '2 Food. shelter.']);
  });

  it('hands on what was joined to it, when it is joined to the other half again', () => {
    const { operations, read } = divided();
    operations.join(2);
    operations.join(1);
    expect(read()).toEqual(['1 Safe shelter.Food.']);
  });

  it('can be followed by a new clause before the other half begins, which needs no place of its own', () => {
    const { operations, read, places } = divided();
    operations.split(0, 4, shape(4));
    expect([read(), places()]).toEqual([['1 Safe', '4 ', '3  shelter.', '2 Food.'], 2]);
  });

  it('is one with the other half where it came back from elsewhere, and words are deleted across both', () => {
    const { operations, read } = divided();
    operations.move(2, 0);
    operations.move(1, -1);
    operations.join(2);
    expect(read()).toEqual(['2 Food.', '1 Safe shelter.']);
    deleteWords(operations.clauses[1]!.segments, 2, 7);
    expect(read()).toEqual(['2 Food.', '1 Saelter.']);
  });
});

describe('a clause that was joined of two', () => {
  it('is divided in its first part, and what was joined stays behind the second half', () => {
    const { operations, read } = joined('Three.');
    operations.split(0, 2, shape(5));
    expect(read()).toEqual(['1 On', '5 e, two.', '3 Three.']);
  });

  it('and divided again stays so when either half moves', () => {
    const { operations, read } = joined('Three.');
    operations.split(0, 2, shape(5));
    operations.move(1, 2);
    expect(read()).toEqual(['1 On', '3 Three.', '5 e, two.']);
  });

  it('and divided again leaves the second half whole when the first is removed', () => {
    const { operations, read } = joined('Three.');
    operations.split(0, 2, shape(5));
    operations.remove(0);
    expect(read()).toEqual(['5 e, two.', '3 Three.']);
  });

  it('and divided again leaves the first half when the second is removed with all that was joined', () => {
    const { operations, read } = joined('Three.');
    operations.split(0, 2, shape(5));
    operations.remove(1);
    expect(read()).toEqual(['1 On', '3 Three.']);
  });

  it('leaves its second half before what was put behind it', () => {
    const { operations, read } = joined();
    operations.insert(0, [clause(3, 'Three.')]);
    operations.split(0, 7, shape(6));
    expect(read()).toEqual(['1 One, tw', '6 o.', '3 Three.']);
    operations.remove(0);
    expect(read()).toEqual(['6 o.', '3 Three.']);
  });

  it('takes in what two members joined to it at once, in the order in which these stood', () => {
    const { operations, read } = collabDocument('One, ', 'two, ', 'three.', 'Four.');
    const [, second, third] = operations.clauses.map(({ segments }) => segments[0]!);
    setAttribute(third!, 'joined', clauseId(1));
    setAttribute(second!, 'joined', clauseId(1));
    expect(read()).toEqual(['1 One, two, three.', '4 Four.']);
  });
});

describe('a clause that continues words which are gone', () => {
  const orphaned = () => {
    const made = collabDocument('One.', 'Two.', 'Three.');
    setAttribute(made.operations.clauses[1]!.segments[0]!, 'joined', clauseId(9));
    return made;
  };

  it('stands where its element is', () => {
    expect(orphaned().read()).toEqual(['1 One.', '2 Two.', '3 Three.']);
  });

  it('stays where it is moved, also when those words come back', () => {
    const { operations, read } = orphaned();
    operations.move(1, 2);
    operations.insert(-1, [clause(9, 'Nine.')]);
    expect(read()).toEqual(['9 Nine.', '1 One.', '3 Three.', '2 Two.']);
  });

  it('continues them again when a clause takes their name, and is removed with it', () => {
    const { operations, read } = orphaned();
    operations.rename(0, shape(9));
    expect(read()).toEqual(['9 One.Two.', '3 Three.']);
    operations.remove(0);
    expect(read()).toEqual(['3 Three.']);
  });
});

describe('an id that a hidden clause has', () => {
  it.each<[string, (made: ReturnType<typeof collabDocument>) => void]>([
    ['put in', ({ operations }) => operations.insert(0, [clause(1, 'New.')])],
    ['divided off', ({ operations }) => operations.split(1, 0, shape(1))],
    ['renamed', ({ operations }) => operations.rename(1, shape(1))],
  ])('belongs to one that is %s, and another can be joined to this', (_, take) => {
    const made = divided();
    made.operations.remove(0);
    take(made);
    const at = made.read().findIndex((line) => line.startsWith('1 '));
    const own = made.read()[at]!;
    made.operations.insert(at, [clause(9, 'Nine.')]);
    made.operations.join(at + 1);
    expect(made.read()[at]).toBe(`${own}Nine.`);
  });

  it('goes to a new clause, and what continued the hidden one still does', () => {
    const { operations, read } = collabDocument('One, ', 'two, ', 'three.');
    operations.join(2);
    operations.join(1);
    operations.insert(0, [clause(2, 'New.')]);
    expect(read()).toEqual(['1 One, two, three.', '2 New.']);
    operations.remove(0);
    operations.remove(0);
    expect(read()).toEqual([]);
  });
});
