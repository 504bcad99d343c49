import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText } from './analyze.ts';
import { TermBank, type ConceptSearch, type TermEntry } from './term-bank.ts';

const entry = (concept: string, language: TermEntry['language'], term: string, forms = ''): TermEntry => ({
  concept,
  language,
  term,
  forms: forms === '' ? [] : forms.split(', '),
});

const bank = new TermBank([
  entry('victim', 'en', 'victim'),
  entry('victim', 'nb', 'offer', 'ofre, ofrene, ofrenes'),
  entry('victim', 'lv', 'upuris', 'upura, upurim, upuri, upuriem'),
  entry('victim', 'is', 'fórnarlamb', 'fórnarlömb, fórnarlömbum'),
  entry('victim of trafficking', 'en', 'victim of trafficking'),
  entry('trafficking', 'en', 'trafficking'),
  entry('trafficking', 'en', 'human trafficking'),
  entry('trafficking', 'nb', 'menneskehandel'),
  entry('reflection period', 'en', 'reflection period', 'period of reflection'),
  entry('reflection period', 'en', 'recovery and reflection period'),
  entry('offer', 'en', 'offer of help'),
  entry('tender', 'sv', 'anbud'),
  entry('bid', 'sv', 'bud', 'buden'),
  entry('message', 'sv', 'budet'),
  entry('safe house', 'en', 'safe house'),
  entry('refuge', 'en', 'safe house'),
]);

function found(text: string, language: ContentLanguage = 'en', options?: ConceptSearch): string[] {
  return bank
    .findConcepts(analyzeText(text, language), language, options)
    .map(({ concept, position, length }) => `${concept} ${position}+${length}`);
}

describe('a language that is prepared', () => {
  it('is analysed with a pause after each term, and finds what one that is not prepared finds', async () => {
    const entries = [
      { concept: 'victim', language: 'nb', term: 'offer', forms: ['ofre', 'ofrene'] },
      { concept: 'shelter', language: 'nb', term: 'krisesenter', forms: [] },
    ] as const;
    const [bank, other] = [new TermBank(entries), new TermBank(entries)];
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    await bank.prepare('nb', pause);
    await bank.prepare('nb', pause);
    await bank.prepare('fi', pause);
    expect(pauses).toBe(entries.length);
    const words = analyzeText('Ofrene bodde på krisesenteret', 'nb');
    expect(bank.findConcepts(words, 'nb')).toEqual(other.findConcepts(words, 'nb'));
    expect(bank.findConcepts(words, 'nb').map(({ concept }) => concept)).toEqual(['victim', 'shelter']);
  });
});

describe('the concepts in a text', () => {
  it('are found by inflected forms of their terms', () => {
    expect(found('The victims were identified.')).toEqual(['victim 2+1']);
    expect(found('Ofrenes rettigheter', 'nb')).toEqual(['victim 1+1']);
    expect(found('upuriem', 'lv')).toEqual(['victim 1+1']);
  });

  it('are found by forms that nobody listed', () => {
    expect(found('fórnarlambanna', 'is')).toEqual(['victim 1+1']);
    expect(found('offeret', 'nb')).toEqual(['victim 1+1']);
  });

  it('are found by plain letters', () => {
    expect(found('fornarlamb', 'is')).toEqual(['victim 1+1']);
  });

  it('are those of the language of the text alone', () => {
    expect(found('We offer help', 'en')).toEqual([]);
    expect(found('ofre', 'da')).toEqual([]);
    expect(found('offer', 'ru')).toEqual([]);
  });

  it('are not those of words that only begin alike', () => {
    expect(found('off av på', 'nb')).toEqual([]);
    expect(found('victimless', 'en')).toEqual([]);
  });

  it('are those of the longest term', () => {
    expect(found('a victim of trafficking and a victim')).toEqual([
      'victim of trafficking 2+3',
      'victim 7+1',
    ]);
    expect(found('recovery and reflection periods')).toEqual(['reflection period 1+4']);
  });

  it('go on behind a term that was begun and not completed', () => {
    expect(found('victim of human trafficking')).toEqual(['victim 1+1', 'trafficking 3+2']);
    expect(found('recovery and victims')).toEqual(['victim 3+1']);
  });

  it('are words in their order', () => {
    expect(found('period reflection')).toEqual([]);
    expect(found('periods of reflection')).toEqual(['reflection period 1+3']);
  });

  it('are all those of a term that two have', () => {
    expect(found('two safe houses')).toEqual(['safe house 2+2', 'refuge 2+2']);
  });

  it('are those of a listed form rather than of what shares its stem', () => {
    expect(found('budet', 'sv')).toEqual(['message 1+1']);
    expect(found('buden', 'sv')).toEqual(['bid 1+1']);
    expect(found('budets', 'sv').toSorted()).toEqual(['bid 1+1', 'message 1+1']);
  });

  it('are none in nothing', () => {
    expect(found('')).toEqual([]);
    expect(new TermBank([entry('nothing', 'en', '…')]).findConcepts(analyzeText('a', 'en'), 'en')).toEqual(
      [],
    );
  });
});

describe('nested concepts', () => {
  it('are those of shorter terms inside longer ones too', () => {
    expect(found('victims of trafficking', 'en', { nested: true })).toEqual([
      'victim of trafficking 1+3',
      'victim 1+1',
      'trafficking 3+1',
    ]);
  });

  it('are those of terms that a compound is made of', () => {
    expect(found('menneskehandelsofrenes', 'nb', { nested: true }).toSorted()).toEqual([
      'trafficking 1+1',
      'victim 1+1',
    ]);
    expect(found('menneskehandelsofrenes', 'nb')).toEqual([]);
  });

  it('name a compound that is a term itself once', () => {
    expect(found('menneskehandelen', 'nb', { nested: true })).toEqual(['trafficking 1+1']);
  });
});

it('takes time in proportion to the text', () => {
  const long = new TermBank([entry('long', 'is', 'þolandi '.repeat(12)), entry('short', 'is', 'þolandi')]);
  const words = analyzeText('þolandi '.repeat(500), 'is');
  expect(long.findConcepts(words, 'is')[0]).toEqual({ concept: 'long', position: 1, length: 12 });
  expect(long.findConcepts(words, 'is')).toHaveLength(Math.floor(500 / 12) + (500 % 12));
});
