import { CONTENT_LANGUAGES } from '@nbn/contracts';
import { TermBank } from '@nbn/language';
import { analyzeQuery, completeLastWord, lastWordOf } from './query-words.ts';
import { toTsQueries } from './ts-query.ts';

const bank = new TermBank([
  { concept: 'victim', language: 'en', term: 'victim', forms: ['victims'] },
  { concept: 'reflection-period', language: 'en', term: 'reflection period', forms: [] },
]);
const groupsOf = (query: string) => analyzeQuery(query, { stems: ['en'], concepts: ['en'] }, bank);

describe('a query as the index is asked', () => {
  it('is a word, its stem and its concept', () => {
    expect(toTsQueries(groupsOf('victims')).match).toMatch(
      /^\(\('victims'\|'en:victim'[^)]*\)\)\|\('#victim'\)|#victim/,
    );
    expect(toTsQueries(groupsOf('victims')).exact).toBe(`(('victims'))`);
  });

  it('asks for all words, for a term whole or by its concept, and for a phrase in its order', () => {
    const { match, inOrder, conditions } = toTsQueries(groupsOf('reflection period shelter'));
    expect(conditions).toHaveLength(2);
    expect(conditions.join('&')).toBe(match);
    expect(match).toContain(`|('#reflection-period'))&`);
    expect(inOrder).toMatch(/<->.*<->/);
    expect(toTsQueries(groupsOf('"right to stay"')).match).toMatch(/'right'.*<2>.*'stay'/);
  });

  it('leaves out by the word in all its forms, never by its concept', () => {
    const { match } = toTsQueries(groupsOf('shelter -victims'));
    expect(match).toMatch(/&!\(\('victims'\|'en:victim'/);
    expect(match).not.toContain('#victim');
  });

  it('quotes whatever the words hold', () => {
    const { match } = toTsQueries(groupsOf(`o'hare back\\slash`));
    expect(match.replaceAll(/'(?:[^'\\]|''|\\.)*'/g, '')).toMatch(/^[()|&!<>\-\d]*$/);
  });

  it('takes more words for the last one while it is typed', () => {
    const groups = groupsOf('shelter vic');
    expect(lastWordOf(groups)?.text).toBe('vic');
    expect(toTsQueries(completeLastWord(groups, ['victim', 'victory'])).match).toContain(`'victory'`);
  });

  it('leaves out the short stems of a word that is not yet whole: they are those of many others', () => {
    const typed = (query: string) =>
      toTsQueries(
        completeLastWord(analyzeQuery(query, { stems: CONTENT_LANGUAGES, concepts: ['en'] }, bank), []),
      ).match;
    expect(typed('kava')).not.toMatch(/'\w\w:\w{1,3}'/);
    expect(typed('victims')).toContain(`'en:victim'`);
  });

  it('is short, however many languages and words there are', () => {
    const query = 'victim '.repeat(28).trim();
    const groups = analyzeQuery(query, { stems: CONTENT_LANGUAGES, concepts: CONTENT_LANGUAGES }, bank);
    expect(toTsQueries(groups).match.length).toBeLessThan(16 * 400);
  });
});
