import { commonPhrases } from './passphrase-phrases.ts';
import { normalisedPassphrase, passphraseFault, passphraseLength, passphraseStrength } from './passphrase.ts';

describe('a passphrase', () => {
  it.each([
    ['fourteen chars', 'too-short'],
    ['', 'too-short'],
    ['a'.repeat(257), 'too-long'],
    ['aaaaaaaaaaaaaaaaaaaa', 'too-uniform'],
    ['abcabcabcabcabcabc', 'too-uniform'],
    ['heron1heron1heron1', 'too-uniform'],
    ['Correct Horse Battery Staple!', 'too-common'],
    ['correct-horse-battery-staple-2026', 'too-common'],
    ['abcdefghijklmnopqr', 'too-common'],
    ['9876543210987654', 'too-common'],
    ['1qaz2wsx3edc4rfv', 'too-common'],
    ['Qwertyuiopasdfghjkl', 'too-common'],
    ['Jag älskar dig så mycket', 'too-common'],
    ['Nordic Baltic Network 2026', 'too-common'],
    ['norbanet norba', 'too-short'],
    ['norbanet 2026!!', 'holds-your-name'],
    ['password12345678', 'holds-known-words'],
    ['P@ssw0rd12345678', 'holds-known-words'],
    ['Passord2026Passord', 'holds-known-words'],
    ['salasana parool 1', 'holds-known-words'],
    ['slaptažodis 12345', 'holds-known-words'],
    ['welcome-admin-2026', 'holds-known-words'],
    ['qwertyuiop123456', 'holds-patterns'],
    ['asdfghjkl987654321', 'holds-patterns'],
    ['2019 2020 2021 2022', 'holds-patterns'],
    ['йцукенгшщзфывапрол', 'holds-patterns'],
    ['Estonia government 1', 'holds-your-name'],
    ['NorbanetSverige2026', 'holds-your-name'],
    ['N0rd1c-B4lt1c-Netw0rk', 'holds-your-name'],
    ['team denmark police', 'holds-your-name'],
  ] as const)('"%s" is refused: %s', (text, fault) => {
    expect(passphraseFault(text)).toBe(fault);
  });

  it.each([
    'wet gravel under the ferry',
    'ja tuli ja tuuli ja kivi',
    '7 лодок у старого причала',
    'lowercaseonlyisfine andlong',
    'ßøæåõžķ ðþ ųį 15',
  ])('"%s" is accepted without any rule of composition', (text) => {
    expect(passphraseFault(text)).toBeNull();
  });

  it('is refused when it is little more than the member’s own name, and accepted when the name is a small part', () => {
    expect(passphraseFault('maria.kask.2026!', ['Maria Kask'])).toBe('holds-your-name');
    expect(passphraseFault('maria.kask walks home through the wet heather', ['Maria Kask'])).toBeNull();
  });

  it('is refused when it rests on the member’s own address or organisation, however these are written', () => {
    const own = ['Maria Kask', 'mkask.centrs', 'Centrs MARTA'];
    for (const text of ['Centrs-MARTA-2026', 'm4r1a k4sk 123456', 'mkask.centrs 12345'])
      expect(passphraseFault(text, own)).toBe('holds-your-name');
    expect(passphraseFault('marta otters chew bark', own)).toBeNull();
  });

  it('made of words that only its owner puts together is accepted, also when one of them is well known', () => {
    for (const text of [
      'summer otters chew bark',
      'my password is a wet gravel road',
      'kolm kajakat norbaneti katusel',
      'police horse under umbrella glue',
      '🦦🌲🧀🚲🎻🦉🪁🧵🍋🐚🛶🪵🦔🍄🧭',
    ]) {
      expect(passphraseFault(text)).toBeNull();
    }
  });

  it('is none of thousands of phrases that are common in the languages of the Network', () => {
    const long = [...commonPhrases()].filter((phrase) => passphraseLength(phrase) >= 15);
    expect(long.length).toBeGreaterThanOrEqual(3_000);
    expect(long.filter((phrase) => passphraseFault(phrase) === null)).toEqual([]);
    for (const text of [
      'Jeg elsker min familie',
      'Minä rakastan jalkapallo 2026!',
      'Mano geriausias futbolas',
      'þetta er leyndarmál',
      'M1nu S4l4j4ne V0rgust1k',
      'Tirsdag-Onsdag-Torsdag',
      'Četri pieci seši septiņi 1',
      'Sommar Vinter Sommar Vinter',
      'wsxedcrfvtgbyhn',
    ])
      expect([text, passphraseFault(text)]).toEqual([text, expect.any(String)]);
  });

  it('counts characters as a reader does, and is the same text however its accents were typed', () => {
    const composed = 'blåbær på Åland 1';
    const decomposed = composed.normalize('NFD');
    expect(decomposed.length).toBeGreaterThan(composed.length);
    expect(passphraseLength(decomposed)).toBe(17);
    expect(normalisedPassphrase(decomposed)).toBe(composed);
    expect(passphraseLength('👩‍🚒'.repeat(5))).toBe(15);
  });

  it('keeps leading and trailing spaces: the whole text is what is checked', () => {
    expect(normalisedPassphrase(' wet gravel  ')).toBe(' wet gravel  ');
  });

  it('has 15 characters at least and 256 at most', () => {
    const long = Array.from({ length: 40 }, (_, n) => `otter ${n} chews bark`).join(' ');
    expect(passphraseFault('wet gravel moor')).toBeNull();
    expect(passphraseFault('wet gravel moo')).toBe('too-short');
    expect(passphraseFault(long.slice(0, 256))).toBeNull();
    expect(passphraseFault(long.slice(0, 257))).toBe('too-long');
  });

  it('is good from 20 characters on of which 8 differ, and strong from 28 of which 10 differ', () => {
    const strengths = (...texts: string[]) => texts.map(passphraseStrength);
    expect(strengths('abcdefg'.padEnd(20, 'h'), 'abcdefg'.padEnd(19, 'h'), 'abcdef'.padEnd(20, 'g'))).toEqual(
      ['good', 'enough', 'enough'],
    );
    expect(
      strengths('abcdefghi'.padEnd(28, 'k'), 'abcdefghi'.padEnd(27, 'k'), 'abcdefgh'.padEnd(28, 'i')),
    ).toEqual(['strong', 'good', 'good']);
  });

  it('is called by an honest word: length with variety counts, symbols do not', () => {
    expect(passphraseStrength('wet gravel 1!%&')).toBe('enough');
    expect(passphraseStrength('wet gravel under the ferry')).toBe('good');
    expect(passphraseStrength('wet gravel under the ferry at dawn')).toBe('strong');
    expect(passphraseStrength('aaaaabbbbbccccceeeeeddddd aaaaaaaaaaaaa')).toBe('enough');
  });
});
