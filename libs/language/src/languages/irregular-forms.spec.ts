import { IrregularForms, lexemesOf } from './irregular-forms.ts';

const upper = (lemma: string): string => lemma.toUpperCase();

describe('irregular forms', () => {
  const verbs = new IrregularForms('go went gone\n=wend wends', {
    lexemeOf: upper,
    admitsHead: (head, form) => head === 'under' && form !== 'gone',
    tail: 's',
  });

  it('get the lexeme of their lemma', () => {
    expect(verbs.find('went')).toBe('GO');
    expect(verbs.find('go')).toBe('GO');
    expect(verbs.find('come')).toBeUndefined();
  });

  it('are known behind a head, and get the lexeme of the lemma with it', () => {
    expect(verbs.find('underwent')).toBe('UNDERGO');
    expect(verbs.find('overwent')).toBeUndefined();
    expect(verbs.find('undergone')).toBeUndefined();
  });

  it('may have one ending more', () => {
    expect(verbs.find('wents')).toBe('GO');
    expect(verbs.find('underwents')).toBe('UNDERGO');
    expect(verbs.find('wentt')).toBeUndefined();
  });

  it('get the lemma as it is where the list says so, and only alone', () => {
    expect(verbs.find('wends')).toBe('wend');
    expect(verbs.find('wend')).toBe('wend');
    expect(verbs.find('underwend')).toBeUndefined();
  });

  it('belong to the line that names them first', () => {
    const twice = new IrregularForms('one both\ntwo both', { lexemeOf: upper });
    expect(twice.find('both')).toBe('ONE');
  });
});

describe('the lexemes of a word', () => {
  const list = (groups: string) => new IrregularForms(groups, { lexemeOf: upper });
  const lists = {
    words: list('good better'),
    verbs: list('happen hands\nsee saw\nsame form'),
    nouns: list('hand hands\nsame form\nwell better'),
  };
  const rules = (word: string): readonly string[] => [`${word}-`];

  it('are both where a verb and a noun have the form', () => {
    expect(lexemesOf('hands', lists, rules)).toEqual(['HAPPEN', 'HAND']);
    expect(lexemesOf('saw', lists, rules)).toEqual(['SEE']);
  });

  it('are one where both lists give the same', () => {
    expect(lexemesOf('form', lists, rules)).toEqual(['SAME']);
  });

  it('are that of the word alone where it is listed as a whole', () => {
    expect(lexemesOf('better', lists, rules)).toEqual(['GOOD']);
  });

  it('come from the rules for every other word', () => {
    expect(lexemesOf('table', lists, rules)).toEqual(['table-']);
  });
});
