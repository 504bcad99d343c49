import fc from 'fast-check';
import { LANGUAGES, TEXT_KEY, WORDING_REPORT_LIMITS } from '@nbn/contracts';
import { pageTexts } from '../testing/texts.ts';
import { findTextKeys, type TextTree } from './find-text-keys.ts';

const TEXTS: Readonly<Record<string, TextTree>> = {
  meetings: {
    form: { title: 'Title of the meeting', help: 'Say what it is about.\nOne line is enough.' },
    invited: '{{name}} was invited by {{host}} on {{day}}',
    count_one: '{{count}} meeting',
    until: 'until {{time}}',
  },
  shell: { save: 'Save', saved: 'Saved', linked: 'Read <1>the rules</1> first.' },
};
const find = (words: string, most?: number) => findTextKeys(TEXTS, words, most);

describe('the texts in which words stand', () => {
  it('are found by a part, in any case and with any blanks', () => {
    expect(find('title OF the')).toEqual(['meetings:form.title']);
    expect(find(' what it is\u00a0about.  One line ')).toEqual(['meetings:form.help']);
    expect(find('the rules first')).toEqual(['shell:linked']);
  });

  it('are found around what stands for a placeholder', () => {
    expect(find('Anna Berg was invited by Mari Tamm on Friday, 3 April')).toEqual(['meetings:invited']);
    expect(find('invited by Mari on')).toEqual(['meetings:invited']);
    expect(find('12 meeting')).toEqual(['meetings:count_one']);
    expect(find('until 5 pm')).toEqual(['meetings:until']);
  });

  it('do not begin again behind their end', () => {
    expect(find('Title of the meeting and of whatever follows')).toEqual([]);
  });

  it('are not those that have no more than a placeholder for them', () => {
    expect(find('Anna Berg')).toEqual([]);
    expect(find('until the end of the next month at the latest')).toEqual([]);
  });

  it('come in the order of how little else they say, and not too many of them', () => {
    expect(find('save')).toEqual(['shell:save', 'shell:saved']);
    expect(find('save', 1)).toEqual(['shell:save']);
    expect(find('the meeting')).toEqual(['meetings:form.title', 'meetings:count_one']);
    expect(find('   ')).toEqual([]);
  });
});

describe('every text of a page', () => {
  it.each(LANGUAGES)('in %s is found by its whole value', (language) => {
    const texts = pageTexts(language) as unknown as Record<string, TextTree>;
    const flat = (tree: TextTree): string[] =>
      Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : flat(value)));
    const values = flat(texts).filter((value) => value.trim() !== '' && !value.includes('{{'));
    fc.assert(
      fc.property(fc.constantFrom(...values), (value) => {
        const keys = findTextKeys(texts, value.replaceAll(/<\/?\d+>/g, ''));
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(WORDING_REPORT_LIMITS.keys);
      }),
      { numRuns: 20 },
    );
  });

  it('has a key that the server takes', () => {
    const keysOf = (tree: TextTree, path: string): string[] =>
      Object.entries(tree).flatMap(([name, value]) =>
        typeof value === 'string' ? [path + name] : keysOf(value, `${path}${name}.`),
      );
    const keys = LANGUAGES.flatMap((language) =>
      Object.entries(pageTexts(language) as unknown as Record<string, TextTree>).flatMap(
        ([namespace, tree]) => keysOf(tree, `${namespace}:`),
      ),
    );
    expect(keys.filter((key) => !TEXT_KEY.test(key) || key.length > WORDING_REPORT_LIMITS.key)).toEqual([]);
  });
});
