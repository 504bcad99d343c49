import { findPersonalData } from './find-personal-data.ts';
import { joinSplitNumbers } from './split-numbers.ts';
import { SeededRandom } from './testing/seeded-random.ts';
import { IDENTITY } from './testing/generated-identity.ts';
import { allClean, allFlagged, type GeneratedText, score } from './testing/make-texts.ts';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('a number that something tears apart', () => {
  it.each([
    ['a line’s end before its hyphen', 'hun har 230301\n-4149 nu', 'dk_cpr:230301\n-4149'],
    ['a line’s end in its date', 'tunnus 1310\n52-308T', 'fi_hetu:1310\n52-308T'],
    ['a line’s end before its check letter', 'tunnus 131052-308\nT', 'fi_hetu:131052-308\nT'],
    ['two blanks', 'fnr 151086  95088', 'no_fnr:151086  95088'],
    ['marks of emphasis', 'kods 161175-**19997**', 'lv_pk:161175-**19997'],
    ['a tag', 'kods 161175-<b class="x">19997</b>', 'lv_pk:161175-<b class="x">19997'],
    ['blanks between all', 'fødselsnummer 1 5 1 0 8 6 9 5 0 8 8', 'no_fnr:1 5 1 0 8 6 9 5 0 8 8'],
    ['one blank too many', 'nummer 1510869 5088 i arket', 'no_fnr:1510869 5088'],
    ['blanks in a Finnish code', 'tunnus 13 10 52-308T', 'fi_hetu:13 10 52-308T'],
    ['the parts of a Baltic code', 'kood loeti ette: 3 680528 0109', 'ee_isikukood:3 680528 0109'],
    ['strokes where a word says so', 'CPR 230301/4149', 'dk_cpr:230301/4149'],
    ['a line’s end in a mailbox', 'tolk@\nmail.example.org', 'email:tolk@\nmail.example.org'],
  ])('by %s is one still', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is found wherever a line’s end tears it, where its checks or its hyphen say what it is', () => {
    const chance = new SeededRandom(77);
    const missed: string[] = [];
    for (const make of [
      IDENTITY.fnr,
      IDENTITY.dnr,
      IDENTITY.ik,
      IDENTITY.ak,
      IDENTITY.pnr12Dash,
      IDENTITY.hetu,
      IDENTITY.hetuNew,
      IDENTITY.cpr,
      IDENTITY.pk,
    ]) {
      const { text } = make(chance);
      for (let at = 1; at < text.length; at += 1)
        if (found(`x ${text.slice(0, at)}\n${text.slice(at)} y`).length === 0)
          missed.push(`${text.slice(0, at)}|${text.slice(at)}`);
    }
    expect(missed).toEqual([]);
  });

  it('is not made of the figures of a table', () => {
    const chance = new SeededRandom(5);
    let alarmed = 0;
    for (let round = 0; round < 1000; round += 1) {
      const rows = Array.from({ length: 6 }, () =>
        Array.from({ length: 4 }, () => chance.digits(chance.between(1, 6))).join(
          chance.pick(['\t', '  ', ' | ', ';']),
        ),
      );
      if (found(`Table\n${rows.join('\n')}\nend`).length > 0) alarmed += 1;
    }
    expect(alarmed / 1000).toBeLessThanOrEqual(0.03);
  });
});

describe('what a keyboard or a system does to whole sentences', () => {
  const inAll = (made: GeneratedText, dress: (text: string) => string): GeneratedText => {
    let [text, at] = ['', 0];
    const spans = made.spans.map((span) => {
      text += dress(made.text.slice(at, span.start));
      const start = text.length;
      text += dress(made.text.slice(span.start, span.end));
      at = span.end;
      return { ...span, start, end: text.length };
    });
    return { ...made, spans, text: text + dress(made.text.slice(at)) };
  };

  it.each([
    ['letters parted from their marks', (text: string) => text.normalize('NFD')],
    ['letters without their marks', (text: string) => text.normalize('NFD').replaceAll(/\p{Mn}/gu, '')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['small letters', (text: string) => text.toLowerCase()],
  ] as const)('%s hide nothing', (_, dress) => {
    const { found: shares, rightKind } = score(
      allFlagged(new SeededRandom(3), 1, 'pasted').map((made) => inAll(made, dress)),
    );
    expect(Object.fromEntries([...shares].filter(([, share]) => share < 0.98))).toEqual({});
    expect(rightKind).toBeGreaterThanOrEqual(0.97);
    expect(
      score(allClean(new SeededRandom(4), 2, 'pasted').map((made) => inAll(made, dress))).alarmed,
    ).toBeLessThanOrEqual(0.03);
  });

  it('letters of a Russian keyboard that look Latin hide no code and no account', () => {
    expect(found('код 010594У9032 и счёт ЕЕ382200221020145685')).toEqual([
      'fi_hetu:010594У9032',
      'iban:ЕЕ382200221020145685',
    ]);
  });

  it('numbers written by references and escapes are read', () => {
    expect(found('kods 161175&#8209;19997, &quot;36805280109&quot;')).toEqual([
      'lv_pk:161175&#8209;19997',
      'ee_isikukood:36805280109',
    ]);
    expect(found(String.raw`{"k":"161175\u201119997"}`)).toEqual([String.raw`lv_pk:161175\u201119997`]);
    expect(found('https://example.org/?q=%2236805280109%22&k=161175%E2%80%9319997')).toEqual([
      'ee_isikukood:36805280109',
      'lv_pk:161175%E2%80%9319997',
    ]);
  });
});

describe('a text with its torn numbers put together', () => {
  const join = (text: string): { text: string; seams: readonly number[] } | null => {
    const joined = joinSplitNumbers(text, text.toLowerCase());
    if (!joined) return null;
    expect(joined.lower).toBe(joined.text.toLowerCase());
    expect(joined.places).toHaveLength(joined.text.length);
    for (const [at, place] of joined.places.entries())
      if (/[a-z\d]/i.test(joined.text[at]!)) expect(text[place]).toBe(joined.text[at]);
    return { text: joined.text, seams: joined.seams };
  };

  it.each([
    ['a line’s end', 'A 12\n34 b', 'A 1234 b', [4]],
    ['a line’s end behind a hyphen', '12-\n34', '12-34', [3]],
    ['two blanks', '12  34', '12 34', [2]],
    ['marks of emphasis', '12**34__5~~6', '123456', [2, 4, 5]],
    ['a tag', '1<b class="x">2</b>3', '123', [1, 2]],
    ['a blank between all', 'x 1 2 3 4 5 6 7 8 9 0, y', 'x 1234567890, y', [3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['a line’s end before a check letter', '131052-308\nT', '131052-308T', [10]],
    ['a line’s end before a century’s sign', '131052\nA308T', '131052A308T', [6]],
    ['a line’s end before an @', 'a\n@b', 'a@b', [1]],
    ['a line’s end behind an @', 'a@\nb', 'a@b', [2]],
  ])('loses %s', (_, text, joined, seams) => {
    expect(join(text)).toEqual({ text: joined, seams });
  });

  it.each([
    '',
    '12 34',
    'ab\ncd',
    '12   34',
    '1 2 3 4 5 6 7 8 9',
    '12 <b> 34',
    '1\n\n2',
    '1 2 3 4 5 6 7 8 9 10',
  ])('is none where nothing is torn: %j', (text) => {
    expect(join(text)).toBeNull();
  });

  it('holds 72 characters around what was torn', () => {
    const [before, behind] = ['a'.repeat(100), 'b'.repeat(100)];
    expect(join(`${before}1\n2${behind}`)).toEqual({
      text: `${'a'.repeat(71)}12${'b'.repeat(71)}`,
      seams: [72],
    });
    expect(join('a1\n2b')).toEqual({ text: 'a12b', seams: [2] });
  });

  it('parts what is further from one another', () => {
    const between = (count: number): string => `a1\n2${'b'.repeat(count)}3\n4c`;
    expect(join(between(142))).toEqual({ text: `a12${'b'.repeat(142)}34c`, seams: [2, 146] });
    expect(join(between(143))).toEqual({
      text: `a12${'b'.repeat(71)}\0\n\0${'b'.repeat(71)}34c`,
      seams: [2, 149],
    });
  });
});
