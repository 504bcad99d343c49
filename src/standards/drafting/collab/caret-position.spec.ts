import * as Y from 'yjs';
import { isCaretPosition } from './caret-position.ts';

const text = new Y.Doc().getXmlFragment('text');
text.insert(0, [new Y.XmlText('A safe shelter.')]);
const words = text.get(0) as Y.XmlText;
const at = (index: number, assoc = -1): Y.RelativePosition =>
  Y.createRelativePositionFromTypeIndex(words, index, assoc);

describe('a caret', () => {
  it('is two relative positions, as the editor says them', () => {
    expect(isCaretPosition(JSON.stringify([at(0), at(3)]))).toBe(true);
    expect(isCaretPosition(JSON.stringify([at(15, 0), at(3, 0)]))).toBe(true);
    expect(isCaretPosition(JSON.stringify([at(2), at(2)].map(Y.relativePositionToJSON)))).toBe(true);
  });

  const place = { type: null, tname: null, item: { client: 1, clock: 2 }, assoc: -1 };
  it.each<[string, string]>([
    ['words', 'Anna stays at Kase 7'],
    ['words in JSON', '"Anna"'],
    ['a list of words', '["Anna","Kase 7"]'],
    ['one position', JSON.stringify([place])],
    ['three positions', JSON.stringify([place, place, place])],
    ['the name of a root', JSON.stringify([{ ...place, tname: 'Anna' }, place])],
    ['another name beside', JSON.stringify([{ ...place, note: 'Anna' }, place])],
    ['a name of no meaning', JSON.stringify([{ ...place, Anna: null }, place])],
    [
      'a name that objects have',
      '[{"__proto__":null,"item":{"client":1,"clock":2}},{"item":{"client":1,"clock":2}}]',
    ],
    [
      'another name in a position',
      JSON.stringify([{ ...place, item: { client: 1, clock: 2, note: 'x' } }, place]),
    ],
    ['words for a number', JSON.stringify([{ ...place, item: { client: 'Anna', clock: 2 } }, place])],
    [
      'a number beyond all letters',
      JSON.stringify([{ ...place, item: { client: 1, clock: 36_805_280_109 } }, place]),
    ],
    ['a broken number', JSON.stringify([{ ...place, item: { client: 1, clock: 2.5 } }, place])],
    ['a side that is none', JSON.stringify([{ ...place, assoc: 36_805 }, place])],
    ['no place at all', JSON.stringify([{ type: null, item: null }, place])],
    [
      'a name that is said twice',
      '[{"item":{"client":1,"clock":2},"item":{"client":1,"clock":2}},{"item":{"client":1,"clock":2}}]',
    ],
    ['blanks', ` ${JSON.stringify([place, place])}`],
    ['nothing', ''],
  ])('is never %s', (_, said) => {
    expect(isCaretPosition(said)).toBe(false);
  });
});
