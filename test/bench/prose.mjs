// Prose of a guideline for benches: sentences that a drafter could have written, so that it compresses as prose does.
import { readdirSync, readFileSync } from 'node:fs';

const DOCS = new URL('../../docs/', import.meta.url);

/** Small and seeded: every run has the same words. */
function sequence(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Which words follow which two, in the documents of the project. */
function followers() {
  const text = readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, DOCS), 'utf8'))
    .join(' ');
  const words = text.toLowerCase().match(/[a-z]+/g);
  const next = new Map();
  for (let at = 0; at + 2 < words.length; at += 1) {
    const key = `${words[at]} ${words[at + 1]}`;
    next.set(key, [...(next.get(key) ?? []), words[at + 2]]);
  }
  return next;
}

/** As many paragraphs as asked for, about 300 characters each, every twentieth a heading. */
export function prose(paragraphs, seed = 7) {
  const next = followers();
  const starts = [...next.keys()];
  const any = sequence(seed);
  const sentence = (length) => {
    const words = starts[any(starts.length)].split(' ');
    while (words.length < length) {
      const choice = next.get(words.slice(-2).join(' ')) ?? [starts[any(starts.length)].split(' ')[0]];
      words.push(choice[any(choice.length)]);
    }
    return `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}`;
  };
  return Array.from({ length: paragraphs }, (_, n) =>
    n % 20 === 0
      ? { heading: true, text: `Part ${n / 20 + 1}` }
      : { heading: false, text: `${[16, 20, 18].map(sentence).join('. ')}.` },
  );
}
