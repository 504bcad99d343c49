import { LANGUAGES } from '@nbn/contracts';
import { formatCommentAuthor, frameTexts, parseFileAuthor } from '../file-labels.ts';
import type { FileAmendment } from '../standard-content.ts';
import { asideIntro, isRemovedHeading, orphanNote, parseAside, parseOrphanNote } from './round-trip-text.ts';

const AMENDMENT = { ordinal: 12, country: 'LV', change: 'reworded' } as FileAmendment;

describe.each(LANGUAGES)('what Norbanet writes beside clauses, in %s, is known again', (language) => {
  it('of comments whose words or clause are gone', () => {
    const { removedClauses } = frameTexts(language).comments;
    expect(isRemovedHeading(removedClauses)).toBe(true);
    expect(parseOrphanNote(orphanNote('“safe” (1)\nand “sound”', language))).toBe('“safe” (1)\nand “sound”');
    expect(parseOrphanNote(`${orphanNote('safe', language)} And more.`)).toBe(null);
  });

  it('of an amendment that stands beside its clause, with whose it is', () => {
    for (const country of ['LV', null] as const) {
      const intro = asideIntro({ ...AMENDMENT, country }, language);
      const aside = parseAside(`${intro}Help: within\n12 hours.`);
      expect(aside?.text).toBe('Help: within\n12 hours.');
      expect(intro.startsWith(`${aside?.author}, `)).toBe(true);
      expect(aside?.author).toMatch(/12/);
    }
    expect(parseAside(frameTexts(language).facts.draft)).toBe(null);
  });

  it('of an author whom only a file names', () => {
    const by = { name: null, organisation: 'Agency', country: null, seat: null };
    const author = (named: string | null): string =>
      formatCommentAuthor({ by, source: { author: named, at: null }, at: '', text: '' }, language);
    expect(parseFileAuthor(author('Bo (Oslo)'))).toBe('Bo (Oslo)');
    expect(parseFileAuthor(author(null))).toBe('Unknown author');
    expect(parseFileAuthor(author('Unknown author'))).toBe('Unknown author');
  });
});

it('is known again in the words of earlier files', () => {
  expect(parseOrphanNote('On words that are gone: “safe”')).toBe('safe');
  expect(parseAside('Amendment 3, Latvia, on the same words: Help.')).toEqual({
    author: 'Amendment 3, Latvia',
    text: 'Help.',
  });
  expect(parseFileAuthor('Bo (by the word of a file)')).toBe('Bo');
});
