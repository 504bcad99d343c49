import { expect, test } from '@jest/globals';
import { type FindQuery, TextFinder } from './text-finder.ts';

const found = (text: string, words: string, how: Partial<FindQuery> = {}): string[] =>
  new TextFinder({ words, matchCase: false, wholeWords: false, ...how })
    .matchesIn(text)
    .map(({ start, end }) => `${start}:${text.slice(start, end)}`);

test('words are found whatever their case, unless the case is to match', () => {
  expect(found('The police and the Police', 'police')).toEqual(['4:police', '19:Police']);
  expect(found('The police and the Police', 'Police', { matchCase: true })).toEqual(['19:Police']);
  expect(found('ØVRE og øvre', 'Øvre')).toEqual(['0:ØVRE', '8:øvre']);
});

test('offsets stay those of the text where a letter is longer in the other case', () => {
  expect(found('İstanbul, then Istanbul', 'stanbul')).toEqual(['1:stanbul', '16:stanbul']);
});

test('whole words end at what is no letter, in every language', () => {
  expect(found('aid, aide and aid', 'aid', { wholeWords: true })).toEqual(['0:aid', '14:aid']);
  expect(found('nõu nõukogu', 'nõu', { wholeWords: true })).toEqual(['0:nõu']);
  expect(found('a (b) c', '(b)', { wholeWords: true })).toEqual(['2:(b)']);
});

test('signs stand for themselves', () => {
  expect(found('Costs: 5.0 (net) [a-z] 5x0', '5.0')).toEqual(['7:5.0']);
  for (const sign of ['(net)', '[a-z]', '\\', '^$', '*+?', '{1}', 'a|b', '/'])
    expect(found(`x ${sign} y`, sign)).toEqual([`2:${sign}`]);
});

test('a space finds any space, and the words are composed as the text is', () => {
  expect(found('a safe\u00a0shelter, a safe\nshelter', 'safe shelter')).toHaveLength(2);
  expect(found('nõu', 'no\u0303u')).toEqual(['0:nõu']);
});

test('matches do not overlap, and nothing is found by nothing', () => {
  expect(found('aaaa', 'aa')).toEqual(['0:aa', '2:aa']);
  expect(found('aaaa', '')).toEqual([]);
});
