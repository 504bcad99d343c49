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
});
