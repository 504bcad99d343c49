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
    expect(clauses).toEqual([{ kind: 'clause', level: 2, text: 'Shelter within 24 hours.' }]);
    expect(proposals).toEqual([
      { clause: 0, author: 'Anna', at: '2026-03-01T10:00:00Z', text: 'Shelter within 12 hours.' },
      { clause: 0, author: 'Bo', at: '2026-03-01T10:00:00Z', text: 'Shelter within 24 hours at once.' },
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
