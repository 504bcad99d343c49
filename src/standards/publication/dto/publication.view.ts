import type { ClauseKind, TranslationLanguage } from '@nbn/contracts';
import { DefinitionFactsView } from '../../definitions/dto/definition.view.ts';
import { CitedSourceView } from '../../sources/dto/source.view.ts';
import type { FingerprintScheme } from '../../versions/version-fingerprint.ts';
import { PersonView, TextFormatView } from '../../dto/standard.view.ts';

export class EditionView {
  versionId!: string;
  /** `v1.0`, `v1.1`, `v2.0` … */
  edition!: string;
  /** The standard's title in that edition. */
  title!: string;
  clauses!: number;
  publishedBy!: PersonView;
  /** @format date-time */
  publishedAt!: string;
  /** How many clauses changed in meaning against the edition before. */
  meaning!: number;
  editorial!: number;
}

export class PublicationView {
  /** Its address in public; null before the first publication. */
  slug!: string | null;
  /** What the address would be, if none is chosen. */
  proposedSlug!: string;
  /** The newest first: it is in force. */
  editions!: EditionView[];
  /** Whether the draft behind it is open to you too: its text and its versions. */
  readsDraft!: boolean;
  /** Whether you may publish. */
  mayPublish!: boolean;
}

export class PublicEditionView {
  edition!: string;
  /** @format date-time */
  publishedAt!: string;
}

export class PublicStandardListItemView {
  standardId!: string;
  slug!: string;
  title!: string;
  /** In force. */
  edition!: string;
  /** @format date-time */
  publishedAt!: string;
  /** Languages in which at least the title or one clause can be read. */
  languages!: TranslationLanguage[];
}

export class PublicStandardListView {
  items!: PublicStandardListItemView[];
}

export class PublicClauseView {
  id!: string;
  number!: string;
  mark!: string;
  kind!: ClauseKind;
  depth!: number;
  text!: string;
  formats!: TextFormatView[];
  /** SHA-256 of the words and their form. */
  hash!: string;
  /** Its number in the edition before, where it had another. */
  was!: string | null;
}

export class PublicStandardView {
  slug!: string;
  title!: string;
  edition!: string;
  /** What the hash is taken over. 1: the title and all clauses; 2: definitions and sources too. */
  scheme!: FingerprintScheme;
  /** SHA-256 over what the edition says; `/published/{slug}/{edition}/fingerprint` is the text that it is taken of. */
  hash!: string;
  /** @format date-time */
  publishedAt!: string;
  /** All editions, the newest first. */
  editions!: PublicEditionView[];
  clauses!: PublicClauseView[];
  /** What they cite, as it was when the edition was fixed. */
  sources!: CitedSourceView[];
  /** What words mean in it. */
  definitions!: DefinitionFactsView[];
}
