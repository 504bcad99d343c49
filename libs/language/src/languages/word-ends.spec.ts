import { WordEnds } from './word-ends.ts';

it('knows words by their ends, but for longer ends that are named', () => {
  const ends = new WordEnds('senter offer', 'produsenter');
  expect(['senter', 'krisesenter', 'voldsoffer'].map((word) => ends.test(word))).toEqual([true, true, true]);
  expect(['produsenter', 'masseprodusenter', 'ente', 'off', ''].map((word) => ends.test(word))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
