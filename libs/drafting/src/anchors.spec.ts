import { ANCHOR_CONTEXT } from '@nbn/contracts';
import fc from 'fast-check';
import { anchorOf, rebaseAnchor, findAnchor, type AnchorPlacement, type TextAnchor } from './anchors.ts';

const CLAUSE = 'Every victim is offered a safe shelter within 24 hours, and a safe shelter for her children.';
const on = (text: string, quote: string, nth = 0): TextAnchor => {
  let at = -1;
  for (let seen = 0; seen <= nth; seen++) at = text.indexOf(quote, at + 1);
  return anchorOf(text, at, at + quote.length)!;
};
const place = (anchor: TextAnchor): AnchorPlacement => ({ state: 'placed', anchor });
const carry = (anchor: TextAnchor, before: string, after: string): string => {
  const {
    state,
    anchor: { start, end, quote },
  } = rebaseAnchor(place(anchor), before, after);
  if (state === 'orphan') return `orphan: ${quote}`;
  expect(after.slice(start, end)).toBe(quote);
  return quote;
};

describe('an anchor on words of a clause', () => {
  it.each([
    ['text before it', 'safe shelter', 0, `From the first day: ${CLAUSE}`, 'safe shelter'],
    ['text after it', 'safe shelter', 0, `${CLAUSE} Free of charge.`, 'safe shelter'],
    [
      'a word directly before it',
      'safe shelter',
      0,
      CLAUSE.replace('a safe', 'a warm, safe'),
      'safe shelter',
    ],
    [
      'a word directly after it',
      'shelter within',
      0,
      CLAUSE.replace('within 24', 'within at most 24'),
      'shelter within',
    ],
    [
      'a word inside it',
      'safe shelter within 24 hours',
      0,
      CLAUSE.replace('within 24', 'within at most 24'),
      'safe shelter within at most 24 hours',
    ],
    [
      'a word of it rewritten',
      'safe shelter within 24 hours',
      0,
      CLAUSE.replace('safe shelter within', 'safe housing within'),
      'safe housing within 24 hours',
    ],
    [
      'its last word rewritten',
      'a safe shelter',
      0,
      CLAUSE.replace('safe shelter within', 'safe housing within'),
      'a safe housing',
    ],
    [
      'its first word rewritten',
      'offered a safe shelter',
      0,
      CLAUSE.replace('offered', 'given'),
      'given a safe shelter',
    ],
    [
      'the second of two equal phrases kept apart',
      'safe shelter',
      1,
      CLAUSE.replace('Every victim', 'Each woman'),
      'safe shelter',
    ],
    [
      'all of its words gone',
      'within 24 hours',
      0,
      CLAUSE.replace(' within 24 hours', ''),
      'orphan: within 24 hours',
    ],
    ['an empty clause', 'within 24 hours', 0, '', 'orphan: within 24 hours'],
    [
      'its sentence moved to the front',
      'for her children',
      0,
      'And a safe shelter for her children. Every victim is offered a safe shelter within 24 hours.',
      'for her children',
    ],
    [
      'half of its words rewritten',
      'safe shelter within 24',
      0,
      CLAUSE.replace('safe shelter within', 'warm shelter before'),
      'warm shelter before 24',
    ],
    [
      'more than half of its words rewritten',
      'safe shelter within 24',
      0,
      CLAUSE.replace('safe shelter within', 'warm bed before'),
      'orphan: safe shelter within 24',
    ],
    [
      'a rewritten word of which it has the end',
      'elter within 24 hours',
      0,
      CLAUSE.replace('shelter within', 'housing within'),
      ' within 24 hours',
    ],
    [
      'a rewritten word of which it has the beginning',
      'is offered a sa',
      0,
      CLAUSE.replace('a safe shelter within', 'a warm shelter within'),
      'is offered a ',
    ],
    ['a wholly new wording', 'within 24 hours', 0, 'Nobody waits.', 'orphan: within 24 hours'],
  ])('survives %s', (_, quote, nth, after, expected) => {
    expect(carry(on(CLAUSE, quote, nth), CLAUSE, after)).toBe(expected);
  });

  it.each([
    ['followed by others', 'Shelters', 'Sheltersf there '],
    ['preceded by others', 'Shelters', 'anShelters'],
  ])('of a part of a word stays on its letters when these are %s', (_, word, now) => {
    const before = `A ${word} is near.`;
    expect(carry(on(before, 'elter'), before, before.replace(word, now))).toBe('elter');
  });

  it('stays with the second of two equal phrases when the first is edited away', () => {
    const after = CLAUSE.replace('a safe shelter within', 'a bed within');
    const { state, anchor } = rebaseAnchor(place(on(CLAUSE, 'safe shelter', 1)), CLAUSE, after);
    expect([state, anchor.start]).toEqual(['placed', after.indexOf('safe shelter')]);
  });

  it('comes back from being an orphan when its words come back', () => {
    const anchor = on(CLAUSE, 'within 24 hours');
    const lost = rebaseAnchor(place(anchor), CLAUSE, '');
    expect(rebaseAnchor(lost, '', CLAUSE)).toEqual(place(anchor));
  });

  it('stays an orphan where two places fit its words equally well', () => {
    const anchor = { ...on('the victim.', 'victim'), start: 400, end: 406 };
    expect(findAnchor('the victim. the victim.', anchor).state).toBe('orphan');
  });

  it('is where it was, also where other places fit its words as well', () => {
    const text = 'the victim. '.repeat(20);
    const anchor = on(text, 'victim', 9);
    expect(findAnchor(text, anchor)).toEqual(place(anchor));
  });

  it('is where its surroundings are, although the same words have come to stand at its old place', () => {
    const anchor = on(CLAUSE, 'safe shelter');
    const text = `${'x'.repeat(anchor.start)}safe shelter for ducks. ${CLAUSE}`;
    expect(findAnchor(text, anchor).anchor.start).toBe(text.indexOf(CLAUSE) + anchor.start);
  });

  it.each([
    ['safe shelter now', 'placed'],
    ['safe shelter no', 'orphan'],
  ])('is believed without surroundings from 16 characters on: %j', (quote, state) => {
    const anchor = on(`A ${quote} is.`, quote);
    expect(findAnchor(`Nobody sees ${quote}, yes`, anchor).state).toBe(state);
  });

  it.each([
    ['abcdefgh', 'placed'],
    ['bcdefgh', 'orphan'],
  ])('is believed with eight characters around it that agree: %j', (around, state) => {
    const anchor = on('xxxxxxxxxxxxabcdefghthe yyyyyyyyyyyyyyy', 'the');
    expect(findAnchor(`--${around}the--`, anchor).state).toBe(state);
  });

  it('stays an orphan when the clause changes elsewhere, whatever stands at its old place', () => {
    const lost: AnchorPlacement = { state: 'orphan', anchor: on(CLAUSE, 'within 24 hours') };
    const text = 'Nobody waits for anything at all, and nobody is asked to wait for it either.';
    expect(rebaseAnchor(lost, text, `${text} Ever.`)).toEqual(lost);
  });

  it('remembers as much around it as whole characters fit in', () => {
    const letter = 'e\u0304\u0301';
    const text = `${letter.repeat(40)}safe${letter.repeat(40)}`;
    const { prefix, suffix } = on(text, 'safe');
    const around = letter.repeat(Math.floor(ANCHOR_CONTEXT / letter.length));
    expect([prefix, suffix]).toEqual([around, around]);
  });

  it('does not believe a short common word that stands among other words', () => {
    const anchor = on('She decides about the return of the child.', 'the');
    expect(findAnchor('Nobody knows the rest', anchor).state).toBe('orphan');
  });

  it.each([
    ['a family of joined people', 'for 👩‍👧 only', 5, 6, '👩‍👧'],
    ['a surrogate pair from its second half', 'a 🏠', 3, 4, '🏠'],
    ['a letter with two combining marks', 'patve\u0304\u0301rums', 5, 6, 'e\u0304\u0301'],
  ])('takes in %s whole', (_, text, from, to, expected) => {
    expect(anchorOf(text, from, to)?.quote).toBe(expected);
  });

  it.each([
    ['nothing', 3, 3],
    ['a reversed range', 5, 2],
    ['spaces alone', 5, 6],
  ])('is not made of %s', (_, from, to) => {
    expect(anchorOf('Every victim', from, to)).toBeUndefined();
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('safe', 'shelter', 'the', 'õigus', '👩‍👧', '.'), { maxLength: 30 })
    .map((all) => all.join(' ')),
);
const anchored = texts
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  .map(([text, from, to]) => ({ text, anchor: anchorOf(text, Math.min(from, to), Math.max(from, to)) }))
  .filter((made): made is { text: string; anchor: TextAnchor } => made.anchor !== undefined);
const wellPlaced = (text: string, { state, anchor }: AnchorPlacement): void => {
  if (state === 'placed') expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
  expect(anchor.quote.trim()).not.toBe('');
};

describe('any anchor under any edit', () => {
  it('is on the words it quotes, or says that it is an orphan', () => {
    fc.assert(
      fc.property(anchored, texts, texts, ({ text, anchor }, second, third) => {
        const once = rebaseAnchor(place(anchor), text, second);
        wellPlaced(second, once);
        wellPlaced(third, rebaseAnchor(once, second, third));
      }),
      { numRuns: 500 },
    );
  });

  it('is unmoved by an edit that changes nothing', () => {
    fc.assert(
      fc.property(anchored, ({ text, anchor }) => {
        expect(rebaseAnchor(place(anchor), text, text)).toEqual(place(anchor));
      }),
    );
  });

  it('keeps exactly its words when sentences are put before and after them', () => {
    const sentence = fc
      .array(fc.constantFrom('safe', 'shelter', 'õigus', 'children'), { minLength: 1, maxLength: 12 })
      .map((all) => `${all.join(' ')}.`);
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (text, one, other) => {
        const anchor = anchorOf(
          text,
          Math.min(one % text.length, other % text.length),
          1 + Math.max(one % text.length, other % text.length),
        )!;
        // A full stop alone may as well be read as the one that came.
        fc.pre(anchor !== undefined && /\p{L}/u.test(anchor.quote));
        const {
          state,
          anchor: { quote, start },
        } = rebaseAnchor(place(anchor), text, `From now on: ${text} Always so.`);
        expect([state, quote, start]).toEqual([
          'placed',
          anchor.quote,
          anchor.start + 'From now on: '.length,
        ]);
      }),
    );
  });

  it('is where it was when its clause was emptied and restored', () => {
    fc.assert(
      fc.property(anchored, ({ text, anchor }) => {
        expect(rebaseAnchor(rebaseAnchor(place(anchor), text, ''), '', text)).toEqual(place(anchor));
      }),
    );
  });
});
