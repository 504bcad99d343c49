/**
 * For each place of the words, how long a beginning of them ends there that is not all up to there (Knuth,
 * Morris and Pratt).
 */
function failureTable(words: string): Int32Array {
  const table = new Int32Array(words.length);
  let length = 0;
  for (let at = 1; at < words.length; at += 1) {
    while (length > 0 && words[at] !== words[length]) length = table[length - 1]!;
    if (words[at] === words[length]) length += 1;
    table[at] = length;
  }
  return table;
}

/**
 * Every place at which words stand in a text, also where two overlap. It takes time in proportion to both,
 * whatever they repeat.
 */
export function* occurrencesOf(text: string, words: string): Generator<number> {
  if (words === '') return;
  const table = failureTable(words);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (length > 0 && text[at] !== words[length]) length = table[length - 1]!;
    if (text[at] === words[length]) length += 1;
    if (length === words.length) yield at - words.length + 1;
  }
}

/**
 * The lengths of all beginnings of the second text with which the first one ends, the shortest first. In
 * linear time too.
 */
export function overlapsOf(first: string, second: string): number[] {
  const table = failureTable(second);
  let length = 0;
  for (let at = Math.max(0, first.length - second.length); at < first.length; at += 1) {
    while (length > 0 && first[at] !== second[length]) length = table[length - 1]!;
    if (first[at] === second[length]) length += 1;
  }
  const lengths: number[] = [];
  for (; length > 0; length = table[length - 1]!) lengths.push(length);
  return lengths.toReversed();
}
