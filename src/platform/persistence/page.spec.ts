import { newId } from './id.ts';
import { parseCursor, toPage, type CursorPart } from './page.ts';

const cursor = (...values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');
const read = (after: string, ...parts: readonly CursorPart[]) => parseCursor({ after }, ...parts);
const refused = expect.objectContaining({ code: 'invalid-input' });

describe('a cursor', () => {
  it('that a list gave is taken', () => {
    const id = newId();
    const { next } = toPage([{ id }, { id: newId() }], 1, (row) => ['2026-11-27 03:15:22.123456+00', row.id]);
    expect(read(next!, 'instant', 'id')).toEqual(['2026-11-27 03:15:22.123456+00', id]);
    for (const instant of ['2026-11-27T03:15:22.123Z', '2026-11-27T03:15:22Z', '2026-11-27 03:15:22+00'])
      expect(read(cursor(instant), 'instant')).toEqual([instant]);
    expect(read(cursor('2026-11-27', 7, 'Ærø'), 'day', 'number', 'words')).toEqual(['2026-11-27', 7, 'Ærø']);
    expect(parseCursor({}, 'id')).toBeNull();
  });

  it.each<[CursorPart, readonly unknown[]]>([
    ['id', ['', 'x', newId().toUpperCase(), `${newId()} `, 1, null]],
    [
      'instant',
      [
        '2026-13-01 00:00:00+00',
        '2026-02-30 00:00:00+00',
        '2026-11-27 24:00:00+00',
        '2026-11-27',
        'infinity',
        'now',
        '',
        1,
      ],
    ],
    ['day', ['2026-02-30', '2026-00-10', '12026-01-01', 'tomorrow', 20261127]],
    ['number', [1.5, 2 ** 31, -(2 ** 31), 1e308, '1', null]],
    ['sequence', [1.5, 2 ** 60, 1e308, '1']],
    ['words', ['a\u0000b', '\ud800', 1, null]],
  ])('whose %s cannot have come from a list is refused', (part, values) => {
    for (const value of values) expect(() => read(cursor(value), part)).toThrow(refused);
  });

  it('of another list, or of none, is refused', () => {
    for (const after of [
      cursor(),
      cursor(1),
      cursor(1, 2, 3),
      'not a cursor',
      Buffer.from('{"0":1,"1":2,"length":2}').toString('base64url'),
      Buffer.from('[').toString('base64url'),
    ]) {
      expect(() => read(after, 'number', 'number')).toThrow(refused);
    }
  });
});
