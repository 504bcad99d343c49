import type { ClauseKind, TranslationLanguage, TranslationState } from '@nbn/contracts';
import { PersonView, TextFormatView } from '../../dto/standard.view.ts';

export class TranslationCountsView {
  missing!: number;
  draft!: number;
  checked!: number;
  outdated!: number;
}

export class LanguageView {
  language!: TranslationLanguage;
  /** Clauses and the title, by state. */
  counts!: TranslationCountsView;
  mayTranslate!: boolean;
}

export class TranslationsView {
  standardId!: string;
  slug!: string;
  title!: string;
  edition!: string;
  languages!: LanguageView[];
}

export class EarlierTranslationView {
  /** The English words that it translates; they changed since. */
  source!: string;
  sourceFormats!: TextFormatView[];
  text!: string;
  formats!: TextFormatView[];
}

export class TranslatedView {
  /** A clause; or the standard, whose title it then is. */
  id!: string;
  /** Null: the title. */
  number!: string | null;
  mark!: string;
  kind!: ClauseKind | 'title';
  depth!: number;
  source!: string;
  sourceFormats!: TextFormatView[];
  /** Of the words and their form; a translation is of both. */
  sourceHash!: string;
  state!: TranslationState;
  /** Null where there is none, or none that you may read. */
  text!: string | null;
  formats!: TextFormatView[];
  revision!: number;
  translatedBy!: PersonView | null;
  checkedBy!: PersonView | null;
  /** Where it is outdated: what the translation was, and of which words. */
  earlier!: EarlierTranslationView | null;
  /** Whether you may check it: somebody else wrote it. */
  mayCheck!: boolean;
}

export class TranslationView {
  standardId!: string;
  slug!: string;
  title!: string;
  edition!: string;
  language!: TranslationLanguage;
  mayTranslate!: boolean;
  items!: TranslatedView[];
}
