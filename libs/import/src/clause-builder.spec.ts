import { plainBlock, type Piece, type TextBlock, type TrackedChange } from './blocks.ts';
import { ClauseBuilder, type ClauseOptions, type ImportedText } from './clause-builder.ts';
import { ImportLosses } from './import-losses.ts';

const heading = (text: string, level = 1): TextBlock => plainBlock({ is: 'heading', level }, text);
const paragraph = (text: string): TextBlock => plainBlock({ is: 'paragraph' }, text);
const of = (pieces: readonly Piece[], mark?: TrackedChange): TextBlock => ({
  shape: { is: 'paragraph' },
  pieces,
  formatted: 0,
  ...(mark ? { mark } : {}),
});
const change = (kind: 'inserted' | 'deleted', author = 'Anna'): TrackedChange => ({
  kind,
  author,
  at: '2026-03-01T10:00:00Z',
});
const build = (
  blocks: readonly TextBlock[],
  options?: ClauseOptions,
  losses = new ImportLosses(),
): ImportedText => new ClauseBuilder(losses, options).build(blocks);
const words = ({ clauses }: ImportedText): string[] => clauses.map(({ text }) => text);

describe('numbers that were typed before words', () => {
  it('go where they number the text', () => {
    const { clauses } = build([
      heading('1 Shelter'),
      paragraph('1.1 Every victim is safe.'),
      paragraph('1.2 Nobody asks.'),
      heading('2. Health'),
      paragraph('2.1\tdoctors are free'),
    ]);
    expect(clauses.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Shelter'],
      ['clause', 2, 'Every victim is safe.'],
      ['clause', 2, 'Nobody asks.'],
      ['heading', 1, 'Health'],
      ['clause', 2, 'doctors are free'],
    ]);
  });

  it('stay where they are words', () => {
    const blocks = [
      heading('24 hours are enough'),
      heading('2026 in figures'),
      paragraph('1.5 million people live there.'),
      paragraph('12 weeks at least.'),
      paragraph('24 Hours of rest.'),
    ];
    expect(words(build(blocks))).toEqual([
      '24 hours are enough',
      '2026 in figures',
      '1.5 million people live there.',
      '12 weeks at least.',
      '24 Hours of rest.',
    ]);
  });

  it('go from a piece of a text that begins in the middle', () => {
    expect(words(build([paragraph('3.4 Every victim is safe.'), paragraph('3.5 Nobody asks.')]))).toEqual([
      'Every victim is safe.',
      'Nobody asks.',
    ]);
  });
});

describe('numbers that the source reckons', () => {
  const list = (text: string, outline: number): TextBlock =>
    plainBlock({ is: 'list', ordered: true, level: outline - 1, outline }, text);
  const numbered = (text: string, level: number): TextBlock =>
    plainBlock({ is: 'heading', level, outline: level }, text);

  it('say how deep a clause stands, whether its headings are numbered with it or not', () => {
    const levels = (blocks: readonly TextBlock[]): unknown[] =>
      build(blocks).clauses.map(({ kind, level }) => [kind, level]);
    expect(
      levels([
        numbered('Shelter', 1),
        list('One.', 2),
        list('Two.', 3),
        numbered('Stay', 2),
        list('Three.', 3),
      ]),
    ).toEqual([
      ['heading', 1],
      ['clause', 2],
      ['clause', 3],
      ['heading', 2],
      ['clause', 3],
    ]);
    expect(
      levels([
        heading('Shelter'),
        list('One.', 1),
        list('Two.', 2),
        plainBlock({ is: 'list', ordered: true, level: 1 }, 'a'),
      ]),
    ).toEqual([
      ['heading', 1],
      ['clause', 2],
      ['clause', 3],
      ['item', 2],
    ]);
  });
});

describe('a text that goes on from a place', () => {
  it('begins as deep as that place', () => {
    expect(
      build([paragraph('Words.'), heading('Health', 2), paragraph('More.')], { under: 2 }).clauses.map(
        ({ level }) => level,
      ),
    ).toEqual([3, 2, 3]);
  });

  it('makes items of bullets that were typed, and tells so', () => {
    const losses = new ImportLosses();
    expect(
      build(
        [paragraph('•  near a port'), paragraph('·\tin a hotel'), paragraph('- a dash is a dash')],
        {},
        losses,
      ).clauses.map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['item', 'near a port'],
      ['item', 'in a hotel'],
      ['clause', '- a dash is a dash'],
    ]);
    expect(losses.all()).toMatchObject([{ kind: 'number', count: 2 }]);
  });
});

describe('tracked changes', () => {
  const pieces: Piece[] = [
    { text: '1.1\tShelter within ' },
    { text: '12', change: change('inserted') },
    { text: '24', change: change('deleted') },
    { text: ' hours' },
    { text: ' at once', change: change('inserted', 'Bo') },
    { text: '.' },
  ];

  it('are taken, refused, or proposed, each author’s by themselves', () => {
    expect(words(build([of(pieces)], { changes: 'accept' }))).toEqual(['Shelter within 12 hours at once.']);
    expect(words(build([of(pieces)], { changes: 'reject' }))).toEqual(['Shelter within 24 hours.']);
    const { clauses, proposals } = build([of(pieces)], { changes: 'amendments' });
    expect(clauses).toEqual([{ kind: 'clause', level: 2, text: 'Shelter within 24 hours.', formats: [] }]);
    expect(proposals).toEqual([
      {
        clause: 0,
        author: 'Anna',
        at: '2026-03-01T10:00:00Z',
        text: 'Shelter within 12 hours.',
        formats: [],
      },
      {
        clause: 0,
        author: 'Bo',
        at: '2026-03-01T10:00:00Z',
        text: 'Shelter within 24 hours at once.',
        formats: [],
      },
    ]);
  });

  it('that divide paragraphs are one again when they are refused, and a new line in an amendment', () => {
    const divided = [
      of([{ text: 'Shelter.' }], change('inserted')),
      of([{ text: 'Food.', change: change('inserted') }]),
      of([{ text: 'Health.' }]),
    ];
    expect(words(build(divided, { changes: 'accept' }))).toEqual(['Shelter.', 'Food.', 'Health.']);
    expect(words(build(divided, { changes: 'reject' }))).toEqual(['Shelter.', 'Health.']);
    const { clauses, proposals } = build(divided, { changes: 'amendments' });
    expect([clauses.map(({ text }) => text), proposals.map(({ clause, text }) => [clause, text])]).toEqual([
      ['Shelter.', 'Health.'],
      [[0, 'Shelter.\nFood.']],
    ]);
  });

  it('that join paragraphs make one when they are accepted', () => {
    const joined = [of([{ text: 'Shelter' }], change('deleted')), of([{ text: ' and food.' }])];
    expect(words(build(joined, { changes: 'accept' }))).toEqual(['Shelter and food.']);
    expect(words(build(joined, { changes: 'reject' }))).toEqual(['Shelter', 'and food.']);
    const losses = new ImportLosses();
    expect(words(build(joined, { changes: 'amendments' }, losses))).toEqual(['Shelter', 'and food.']);
    expect(losses.all()).toMatchObject([{ kind: 'tracked-paragraph', count: 1 }]);
  });

  it('lose no paragraph that is new as a whole', () => {
    const losses = new ImportLosses();
    expect(
      words(
        build([of([{ text: 'Quite new.', change: change('inserted') }])], { changes: 'amendments' }, losses),
      ),
    ).toEqual(['Quite new.']);
    expect(losses.all()).toMatchObject([{ kind: 'tracked-paragraph', count: 1, where: ['Quite new.'] }]);
  });

  it('propose nothing for a clause that is to go', () => {
    expect(
      build([of([{ text: 'Gone.', change: change('deleted') }])], { changes: 'amendments' }).proposals,
    ).toMatchObject([{ clause: 0, text: '' }]);
  });
});

describe('comments', () => {
  it('stand on their words, whatever was cut off before them', () => {
    const { clauses, comments } = build([
      of([
        { text: '  1.1\tEvery victim is offered ' },
        { comment: 'a', edge: 'start' },
        { text: 'a shelter' },
        { comment: 'a', edge: 'end' },
        { text: '.' },
      ]),
    ]);
    const { start, end } = comments[0]!;
    expect(clauses[0]!.text.slice(start, end)).toBe('a shelter');
  });

  it('on what is no clause go to the one after it, and on nothing else to the last', () => {
    const empty = (id: string): TextBlock =>
      of([{ comment: id, edge: 'start' }, { text: ' ' }, { comment: id, edge: 'end' }]);
    const { comments } = build([empty('a'), paragraph('One.'), paragraph('Two.'), empty('b')]);
    expect(comments).toEqual([
      { comment: 'a', clause: 0, start: 0, end: 0 },
      { comment: 'b', clause: 1, start: 0, end: 0 },
    ]);
  });

  it('stay with their words in a paragraph that is too long for a clause', () => {
    const long = 'word '.repeat(5_000);
    const { clauses, comments } = build([
      of([
        { text: long },
        { comment: 'a', edge: 'start' },
        { text: 'the last' },
        { comment: 'a', edge: 'end' },
      ]),
    ]);
    const { clause, start, end } = comments[0]!;
    expect([clauses.length, clauses[clause]!.text.slice(start, end)]).toEqual([2, 'the last']);
  });
});

describe('what becomes of a paragraph', () => {
  const shapes = (blocks: readonly TextBlock[], options?: ClauseOptions): unknown[] =>
    build(blocks, options).clauses.map(({ kind, level, text }) => [kind, level, text]);
  const lossesOf = (blocks: readonly TextBlock[], options?: ClauseOptions): unknown[] => {
    const losses = new ImportLosses();
    build(blocks, options, losses);
    return losses.all().map(({ kind, count }) => [kind, count]);
  };
  const title = plainBlock({ is: 'title' }, 'Safe  at\nhome');
  const list = (ordered: boolean, level: number): TextBlock =>
    plainBlock({ is: 'list', ordered, level }, 'Words');

  it('the title is told apart where that is wanted, once and at the beginning; else it is a heading', () => {
    const titled = build([title, paragraph('One.'), title], { titled: true });
    expect([titled.title, titled.clauses.map(({ kind, level }) => [kind, level])]).toEqual([
      'Safe at home',
      [
        ['clause', 1],
        ['heading', 1],
      ],
    ]);
    expect(shapes([title])).toEqual([['heading', 1, 'Safe  at\nhome']]);
    expect(build([title]).title).toBe('');
  });

  it('a heading is no deeper than clauses go, and what is deeper is told', () => {
    expect(shapes([heading('Deep', 5), paragraph('One.')])).toEqual([
      ['heading', 4, 'Deep'],
      ['clause', 4, 'One.'],
    ]);
    expect(lossesOf([heading('Deep', 5)])).toEqual([['heading-level', 1]]);
    expect(lossesOf([heading('Deep', 4)])).toEqual([]);
  });

  it('a list is items; its numbered outermost paragraphs are clauses, and what is deeper is told', () => {
    const lists = [list(false, 0), list(true, 0), list(true, 1)];
    expect(shapes(lists).map((shape) => (shape as string[])[0])).toEqual(['item', 'clause', 'item']);
    expect(lossesOf(lists)).toEqual([]);
    expect(lossesOf([list(false, 1), list(true, 2)])).toEqual([['list-level', 2]]);
  });

  it('a note belongs to the heading above it, a row of a table stands beneath', () => {
    const note = plainBlock({ is: 'note' }, 'See there.');
    const row = plainBlock({ is: 'row' }, 'One\ttwo');
    expect(shapes([note, heading('Shelter', 2), note, row])).toEqual([
      ['note', 1, 'See there.'],
      ['heading', 2, 'Shelter'],
      ['note', 2, 'See there.'],
      ['row', 3, 'One\ttwo'],
    ]);
  });

  it('what Norbanet wrote is what it was, as deep as its number says', () => {
    const own = (kind: 'clause' | 'item' | 'note', text: string): TextBlock =>
      plainBlock({ is: 'own', kind }, text);
    expect(
      shapes([own('clause', '2.1.3\tSafe.'), own('item', '(a)\tBread'), own('note', '2.1\tKept.')]),
    ).toEqual([
      ['clause', 3, 'Safe.'],
      ['item', 3, 'Bread'],
      ['note', 3, '2.1\tKept.'],
    ]);
  });

  it('has the id of its paragraph, by which others refer to it; of one that is divided the first part has it', () => {
    const of = (text: string) => build([{ ...paragraph(text), fileId: 'here' }]).clauses;
    expect(of('Fine.')).toMatchObject([{ fileId: 'here' }]);
    expect(of(`${'x'.repeat(15_000)} ${'y'.repeat(10_000)}`).map(({ fileId }) => fileId)).toEqual([
      'here',
      undefined,
    ]);
  });

  it('formatting and words that others wished for beside it are told', () => {
    expect(lossesOf([plainBlock({ is: 'paragraph' }, 'Bold.', 2)])).toEqual([['formatting', 2]]);
    const asides = [{ author: 'Anna', text: 'Bolder.', formats: [] }];
    expect(lossesOf([{ ...paragraph('Bold.'), asides }])).toEqual([['amendment', 1]]);
    const { proposals } = build([{ ...paragraph('Bold.'), asides }], { changes: 'amendments' });
    expect(proposals).toEqual([{ clause: 0, author: 'Anna', at: null, text: 'Bolder.', formats: [] }]);
    const looks = [{ author: 'Anna', text: 'Bold.', formats: [{ kind: 'bold' as const, from: 0, to: 4 }] }];
    const amended = (block: TextBlock) => build([block], { changes: 'amendments' }).proposals;
    expect(amended({ ...paragraph('Bold.'), asides: looks })).toMatchObject(looks);
    expect(amended({ ...plainBlock({ is: 'heading', level: 1 }, 'Bold.'), asides: looks })).toMatchObject([
      { formats: [] },
    ]);
  });

  it('one as long as a clause may be is one clause; a longer one is divided between words, and that is told', () => {
    const whole = 'x'.repeat(20_000);
    expect([words(build([paragraph(whole)])), lossesOf([paragraph(whole)])]).toEqual([[whole], []]);
    const longer = `${'x'.repeat(15_000)} ${'y'.repeat(10_000)}`;
    expect(words(build([paragraph(longer)]))).toEqual(longer.split(' '));
    expect(lossesOf([paragraph(longer)])).toEqual([['long-clause', 1]]);
    // Without a blank in the second half it is cut where there is room for no more.
    expect(words(build([paragraph(`x ${'y'.repeat(20_000)}`)])).map(({ length }) => length)).toEqual([
      19_999, 3,
    ]);
  });

  it('a divided one has its changes told instead of proposed', () => {
    const block = of([
      { text: `${'x'.repeat(15_000)} ${'y'.repeat(10_000)}` },
      { text: ' new', change: change('inserted') },
    ]);
    expect(build([block], { changes: 'amendments' }).proposals).toEqual([]);
    expect(lossesOf([block], { changes: 'amendments' })).toEqual([
      ['long-clause', 1],
      ['tracked-paragraph', 1],
    ]);
  });

  it('a comment over several paragraphs stands at the first of them, and nowhere twice', () => {
    const { comments } = build([
      of([{ text: 'One ' }, { comment: 'a', edge: 'start' }, { text: 'two.' }]),
      of([{ text: 'Three.' }, { comment: 'a', edge: 'end' }]),
    ]);
    expect(comments).toEqual([{ comment: 'a', clause: 0, start: 4, end: 8 }]);
  });

  it('a comment on the title goes to the first clause, and nowhere where there is none', () => {
    const commented: TextBlock = {
      ...title,
      pieces: [{ comment: 'a', edge: 'start' }, { text: 'Safe' }, { comment: 'a', edge: 'end' }],
    };
    expect(build([commented, paragraph('One.')], { titled: true }).comments).toEqual([
      { comment: 'a', clause: 0, start: 0, end: 0 },
    ]);
    expect(build([commented], { titled: true }).comments).toEqual([]);
  });
});
