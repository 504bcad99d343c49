import { referenceTo, type TextFormat } from '@nbn/contracts';
import {
  carryReferences,
  mapReferences,
  referencesIn,
  renewReferences,
  withoutReferenceWords,
} from './references.ts';

const SHELTER = '01a226d2-e7b8-72e2-b556-81690b6386ef';
const RETURN = '01a226d2-e273-7178-afa9-5c41f9612a7f';
const to = (clauseId: string, from: number, end: number): TextFormat => ({
  kind: 'link',
  from,
  to: end,
  href: referenceTo(clauseId),
});
const numbers = (known: Record<string, string>) => (id: string) => known[id];

describe('cross-references', () => {
  it('are the links to clauses of the same text', () => {
    const formats: TextFormat[] = [
      { kind: 'bold', from: 0, to: 3 },
      { kind: 'link', from: 0, to: 3, href: 'https://example.org' },
      to(SHELTER, 4, 7),
    ];
    expect(referencesIn({ formats })).toEqual([{ clauseId: SHELTER, from: 4, to: 7 }]);
  });

  it('say the present number, and what stands behind them keeps its form', () => {
    const text = 'See 3.4 and 2(a), at once.';
    const formats: TextFormat[] = [
      to(SHELTER, 4, 7),
      to(RETURN, 12, 16),
      { kind: 'italic', from: 12, to: 16 },
      { kind: 'bold', from: 18, to: 25 },
    ];
    const renewed = renewReferences({ text, formats }, numbers({ [SHELTER]: '3.10', [RETURN]: '2(b)(ii)' }));
    expect(renewed).toEqual({
      text: 'See 3.10 and 2(b)(ii), at once.',
      formats: [
        to(SHELTER, 4, 8),
        { kind: 'italic', from: 13, to: 21 },
        to(RETURN, 13, 21),
        { kind: 'bold', from: 23, to: 30 },
      ],
    });
    expect(renewReferences(renewed!, numbers({ [SHELTER]: '3.10', [RETURN]: '2(b)(ii)' }))).toBeNull();
  });

  it('are mended where a number was cut short', () => {
    const formats = [to(SHELTER, 4, 6)];
    for (const words of ['3.', '.4', '(b', ')'])
      expect(
        renewReferences(
          { text: `See ${words}`, formats: [{ ...formats[0]!, to: 4 + words.length }] },
          numbers({ [SHELTER]: '3.4(b)' }),
        ),
      ).toEqual({ text: 'See 3.4(b)', formats: [to(SHELTER, 4, 10)] });
  });

  it('to a clause that is gone keep their words', () => {
    expect(renewReferences({ text: 'See 3.4', formats: [to(SHELTER, 4, 7)] }, numbers({}))).toBeNull();
  });

  it('end where somebody wrote words in place of the number, which are never replaced', () => {
    const text = 'See 3.4 of the other standard.';
    expect(
      renewReferences({ text, formats: [to(SHELTER, 4, text.length)] }, numbers({ [SHELTER]: '3.5' })),
    ).toEqual({ text, formats: [] });
  });

  it('lead to other clauses where a text is taken over, and nowhere where theirs are not', () => {
    const formats = [to(SHELTER, 0, 1), to(RETURN, 2, 3), { kind: 'bold' as const, from: 0, to: 3 }];
    expect(mapReferences(formats, (id) => (id === RETURN ? SHELTER : null))).toEqual([
      to(SHELTER, 2, 3),
      formats[2],
    ]);
  });

  it('leave their words out of what a text says', () => {
    const text = 'See 3.4 and 2(a), at once.';
    const formats: TextFormat[] = [
      to(SHELTER, 4, 7),
      { kind: 'italic', from: 8, to: 16 },
      to(RETURN, 12, 16),
      { kind: 'bold', from: 18, to: 25 },
    ];
    expect(withoutReferenceWords({ text, formats })).toEqual({
      text: 'See  and , at once.',
      formats: [
        to(SHELTER, 4, 4),
        { kind: 'italic', from: 5, to: 9 },
        to(RETURN, 9, 9),
        { kind: 'bold', from: 11, to: 18 },
      ],
    });
  });

  it('are those of a translation too, where it says the same numbers', () => {
    const source = {
      text: 'See 3.4 and (2), within 3 days.',
      formats: [to(SHELTER, 4, 7), to(RETURN, 13, 14)],
    };
    const carried = (text: string, formats: TextFormat[] = []) => carryReferences(source, { text, formats });
    expect(carried('Sk. 3.4 un (2), 3 dienas.')).toEqual([to(SHELTER, 4, 7), to(RETURN, 12, 13)]);
    // Not within another number or word, nor where the number stands for something else as well.
    expect(carried('Sk. 3.4.1 un 12, 13.4, 3.4a, 3.4(b).')).toEqual([]);
    expect(carried('Sk. 3.4 un 2, 2 dienas.')).toEqual([to(SHELTER, 4, 7)]);
    expect(carried('Sk. 3.4.')).toEqual([to(SHELTER, 4, 7)]);
    expect(carried('3.4', [to(RETURN, 0, 3)])).toEqual([to(RETURN, 0, 3)]);
    const days = { text: 'See 3 within 3 days.', formats: [to(SHELTER, 4, 5)] };
    expect(carryReferences(days, { text: 'Sk. 3 dienu laikā.', formats: [] })).toEqual([]);
    const twice = { text: '3.4, again 3.4', formats: [to(SHELTER, 0, 3), to(SHELTER, 11, 14)] };
    expect(carryReferences(twice, { text: '3.4 un 3.4', formats: [] })).toEqual([
      to(SHELTER, 0, 3),
      to(SHELTER, 7, 10),
    ]);
  });
});
