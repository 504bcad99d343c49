import { afterEach, expect, test } from '@jest/globals';
import { splitClause } from './clause-commands.ts';
import { clause, MemberAtText, ServerBetween } from './testing/member-at-text.ts';

const SEED = [clause(1, 'A safe shelter.'), clause(2, 'A free interpreter.')];
let members: MemberAtText[] = [];
afterEach(() => {
  for (const { editor } of members.splice(0)) editor.destroy();
});

function two(): [MemberAtText, MemberAtText, ServerBetween] {
  const pair: [MemberAtText, MemberAtText] = [new MemberAtText(SEED), new MemberAtText(SEED)];
  members.push(...pair);
  return [...pair, new ServerBetween(SEED, pair)];
}

test.each([
  ['the one', true],
  ['the other', false],
])(
  'a word stays whole when %s with the lower number divides the clause right where it is being typed',
  (_, lower) => {
    const [one, other, server] = two();
    [one.doc.clientID, other.doc.clientID] = lower ? [11, 22] : [22, 11];
    one.put(0, 7);
    for (const letter of 'wri') one.typeOn(letter);
    server.settle();
    other.put(0, 10);
    other.run(splitClause);
    for (const letter of 'tte') one.typeOn(letter);
    server.settle();
    one.typeOn('n ');
    server.settle();
    expect(one.texts).toEqual(['A safe written ', 'shelter.', 'A free interpreter.']);
    expect([other.texts, one.caret]).toEqual([one.texts, [0, 15]]);
    one.binding.takeBack();
    server.settle();
    expect(other.texts).toEqual(['A safe ', 'shelter.', 'A free interpreter.']);
  },
);
