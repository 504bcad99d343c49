import { ClauseBuilder } from './clause-builder.ts';
import { ImportLosses } from './import-losses.ts';
import { plainTextBlocks } from './plain-text.ts';

const read = (text: string): unknown[] =>
  new ClauseBuilder(new ImportLosses())
    .build(plainTextBlocks(text))
    .clauses.map(({ kind, level, text: words }) => [kind, level, words]);

describe('plain text', () => {
  it('is a clause a line', () => {
    expect(read('Shelter is safe.\r\nFood is free.\n\n\nHealth\n')).toEqual([
      ['clause', 1, 'Shelter is safe.'],
      ['clause', 1, 'Food is free.'],
      ['clause', 1, 'Health'],
    ]);
  });

  it('keeps lines together that a mail wrapped', () => {
    const mail = [
      'Every victim is offered a safe shelter within 24 hours of the first',
      'contact, whatever she tells and whether or not she helps the police.',
      'Nobody asks for her papers.',
      '',
      'An interpreter is free of charge and is never a member of her family',
      'or of her village.',
    ].join('\n');
    expect(read(mail)).toEqual([
      [
        'clause',
        1,
        'Every victim is offered a safe shelter within 24 hours of the first contact, whatever she ' +
          'tells and whether or not she helps the police. Nobody asks for her papers.',
      ],
      [
        'clause',
        1,
        'An interpreter is free of charge and is never a member of her family or of her village.',
      ],
    ]);
  });

  it('leaves short lines and lists of words apart', () => {
    const lines = [
      'near a port, and in particular where ferries from abroad arrive',
      'in a hotel',
      'at a border',
    ];
    expect(read(lines.join('\n'))).toEqual(lines.map((line) => ['clause', 1, line]));
  });

  it('makes items of what has the marks of a list, and clauses of what is numbered', () => {
    expect(read('Look for:\n•\tnear a port\n- in a hotel\n– at a border\n* on a farm')).toEqual([
      ['clause', 1, 'Look for:'],
      ['item', 1, 'near a port'],
      ['item', 1, 'in a hotel'],
      ['item', 1, 'at a border'],
      ['item', 1, 'on a farm'],
    ]);
    expect(read('1. Shelter is safe.\n2. Food is free.\na) bread\nb) milk')).toEqual([
      ['clause', 1, 'Shelter is safe.'],
      ['clause', 1, 'Food is free.'],
      ['item', 1, 'bread'],
      ['item', 1, 'milk'],
    ]);
    expect(read('3.1\tShelter is safe.\n3.2\tFood is free.')).toEqual([
      ['clause', 2, 'Shelter is safe.'],
      ['clause', 2, 'Food is free.'],
    ]);
  });

  it('leaves a single line as it is, whatever it begins with', () => {
    expect(read('– and never later')).toEqual([['clause', 1, '– and never later']]);
    expect(read('12 weeks at least.')).toEqual([['clause', 1, '12 weeks at least.']]);
  });

  it('keeps lines apart that are too short or too long for a program to have wrapped them', () => {
    const joined = (...lines: string[]) => read(lines.join('\n')).length === 1;
    const line = (length: number) => `${'word '.repeat(40).slice(0, length - 1)}x`;
    expect(joined(line(45), 'goes on.')).toBe(true);
    expect(joined(line(44), 'goes on.')).toBe(false);
    expect(joined(line(100), 'goes on.')).toBe(true);
    expect(joined(line(101), 'goes on.')).toBe(false);
  });

  it('joins a line only where its next word would have found no room, and the sentence goes on and ends', () => {
    const full = 'Every victim is offered a safe shelter within a day';
    const apart = (...lines: string[]) => expect(read(lines.join('\n'))).toHaveLength(lines.length);
    expect(read(`${full}\nof the first contact.`)).toHaveLength(1);
    apart(full, 'of the first contact');
    apart(full, 'Of the first contact.');
    apart(`${full} in a house that`, full, 'of the first.');
  });

  it('keeps a marked line apart from the wrapped one before it', () => {
    const full = 'Every victim is offered a safe shelter within a day';
    expect(read(`${full}\nof the first contact,\n- and food as well.`).length).toBeGreaterThan(1);
  });

  it('counts the depth of an item by its indent, four columns or a tab each', () => {
    expect(
      plainTextBlocks('- one\n    - two\n\t\t- three\n   - still one\n1. four\na) five').map(
        ({ shape }) => shape,
      ),
    ).toEqual([
      { is: 'list', ordered: false, level: 0 },
      { is: 'list', ordered: false, level: 1 },
      { is: 'list', ordered: false, level: 2 },
      { is: 'list', ordered: false, level: 0 },
      { is: 'list', ordered: true, level: 0 },
      { is: 'list', ordered: true, level: 1 },
    ]);
  });

  it('is no list for one mark alone, unless a tab stands behind it', () => {
    const kinds = (text: string) => plainTextBlocks(text).map(({ shape }) => shape.is);
    expect(kinds('Words.\n- a dash')).toEqual(['paragraph', 'paragraph']);
    expect(kinds('Words.\n-\ta dash')).toEqual(['paragraph', 'list']);
  });
});
