import type { SourceKind, SourceState } from '@nbn/contracts';

export class SourceCitationView {
  clauseId!: string;
  locator!: string;
  supports!: string;
}

export class SourceFactsView {
  kind!: SourceKind;
  /** Whether you may know what it is; what follows is null where not. */
  known!: boolean;
  title!: string | null;
  authors!: string | null;
  year!: number | null;
  publisher!: string | null;
  address!: string | null;
  /** For those who keep sources sound. */
  note!: string | null;
  /** The document of the library that it is, or that keeps a copy; null where you cannot open it. */
  documentId!: string | null;
  documentVersion!: number | null;
  /** The fingerprint of that version. */
  documentSha256!: string | null;
  practiceId!: string | null;
  practiceVersion!: number | null;
  /** The clauses that cite it, in reading order. */
  citations!: SourceCitationView[];
}

export class CitedSourceView extends SourceFactsView {
  /** By where it is cited first. */
  number!: number;
  /**
   * Binds it to the document or practice that it is or is kept in, even where you cannot open that: part of the
   * fingerprint of the version.
   */
  objectHash!: string | null;
}

export class CitedSourceListView {
  items!: CitedSourceView[];
}

export class SourceView extends SourceFactsView {
  id!: string;
  /** Null while no clause cites it. */
  number!: number | null;
  /** For those who keep sources sound; null for others. */
  state!: SourceState | null;
  /**
   * Since when.
   * @format date-time
   */
  stateSince!: string | null;
  /** Whether its review day has passed; false for those who do not keep sources sound. */
  overdue!: boolean;
  reviewOn!: string | null;
  /** @format date-time */
  confirmedAt!: string | null;
  revision!: number;
}

export class SourceListView {
  items!: SourceView[];
  /** Whether you may add, change and cite them. */
  mayEdit!: boolean;
  /** Whether you may say that one still holds. */
  mayConfirm!: boolean;
  /** How many somebody has to look at: changed, gone or overdue; 0 for those who do not keep sources sound. */
  toCheck!: number;
}
