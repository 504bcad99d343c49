/** Whether a form may stand behind this head: those of compounds, or a language's verb prefixes. */
export type HeadRule = (head: string, form: string) => boolean;

/** What a list of irregular forms gives a language. */
export interface IrregularOptions {
  readonly lexemeOf: (lemma: string) => string;
  readonly admitsHead?: HeadRule;
  /** An ending that any form can have besides: the s of a genitive or a passive. */
  readonly tail?: string;
}

/**
 * Forms that no ending leads to: gick of gå, böcker of bok. Each line of `groups` is a lemma and its forms;
 * they all get the lexeme of the lemma. Behind a head that the rule admits, a form is known too: storstäder gets
 * the lexeme of storstad.
 */
export class IrregularForms {
  private readonly lemmas = new Map<string, string>();
  private readonly longest: number;
  private readonly shortest: number;

  constructor(
    groups: string,
    private readonly options: IrregularOptions,
  ) {
    for (const group of groups.trim().split('\n')) {
      const [lemma = '', ...forms] = group.trim().split(/ +/);
      for (const form of [lemma, ...forms]) if (!this.lemmas.has(form)) this.lemmas.set(form, lemma);
    }
    const lengths = [...this.lemmas.keys()].map((form) => form.length);
    this.longest = Math.max(...lengths);
    this.shortest = Math.min(...lengths);
  }

  /** The lexeme of an irregular form, with its head before it; undefined for every other word. */
  find(word: string): string | undefined {
    const { tail } = this.options;
    const found = this.findForm(word);
    if (found !== undefined || !tail || !word.endsWith(tail)) return found;
    return this.findForm(word.slice(0, -tail.length));
  }

  private findForm(word: string): string | undefined {
    const { lexemeOf, admitsHead } = this.options;
    const whole = this.lemmas.get(word);
    if (whole !== undefined) return lexemeOf(whole);
    if (!admitsHead) return undefined;
    for (let size = Math.min(this.longest, word.length - 1); size >= this.shortest; size -= 1) {
      const form = word.slice(-size);
      const lemma = this.lemmas.get(form);
      if (lemma === undefined) continue;
      const head = word.slice(0, -size);
      if (admitsHead(head, form)) return lexemeOf(head + lemma);
    }
    return undefined;
  }
}

/** The lists of a language with irregular words. */
export interface IrregularLists {
  /** Words that are known as a whole and belong to no other list. */
  readonly words: IrregularForms;
  readonly verbs: IrregularForms;
  readonly nouns: IrregularForms;
}

/**
 * The lexemes of a word by the lists that know it: both of a form that a verb and a noun have (Swedish händer:
 * happens, hands); otherwise those that the rules of its endings give.
 */
export function lexemesOf(
  word: string,
  { words, verbs, nouns }: IrregularLists,
  ruleStems: (word: string) => readonly string[],
): readonly string[] {
  const whole = words.find(word);
  if (whole !== undefined) return [whole];
  const known = [verbs.find(word), nouns.find(word)].filter((lexeme) => lexeme !== undefined);
  return known.length > 0 ? [...new Set(known)] : ruleStems(word);
}
