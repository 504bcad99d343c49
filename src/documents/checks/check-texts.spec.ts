import { textUnits, toHeldFindings, unitBatches } from './check-texts.ts';

describe('the units in which the text of a file is checked', () => {
  it('are its pages, and what has none goes together', () => {
    const units = [
      ...textUnits([
        { kind: 'paragraph', page: 1, text: 'a' },
        { kind: 'paragraph', page: 1, text: 'b' },
        { kind: 'paragraph', page: 2, text: 'c' },
        { kind: 'note', text: 'd' },
      ]),
    ];
    expect(units.map(({ field, text }) => [field, text])).toEqual([
      ['page.1', 'a\nb'],
      ['page.2', 'c'],
      ['part.1', 'd'],
    ]);
  });

  it('are never so long that others wait for them', () => {
    const blocks = Array.from(
      { length: 30 },
      () => ({ kind: 'paragraph', text: 'x'.repeat(9_999) }) as const,
    );
    const units = [...textUnits(blocks)];
    expect(units.map(({ text }) => text.length)).toEqual([99_999, 99_999, 99_999]);
    expect([...unitBatches(units)].map((batch) => batch.length)).toEqual([1, 1, 1]);
    expect(units.flatMap(({ lines }) => lines.map(({ line }) => line))).toEqual(
      blocks.map((_, at) => at + 1),
    );
  });

  it('tell the line, or the page, of what was found in them', () => {
    const [lined] = textUnits([
      { kind: 'paragraph', text: 'one' },
      { kind: 'paragraph', text: 'two' },
    ]);
    const at = (start: number, field = 'part.1') => ({ field, kind: 'national-id', start });
    expect(toHeldFindings([lined!], [at(0), at(3), at(4)])).toEqual([
      { kind: 'national-id', line: 1 },
      { kind: 'national-id', line: 1 },
      { kind: 'national-id', line: 2 },
    ]);
    const [paged] = textUnits([{ kind: 'paragraph', page: 7, text: 'one' }]);
    expect(toHeldFindings([lined!, paged!], [at(0, 'page.7')])).toEqual([{ kind: 'national-id', page: 7 }]);
  });
});
