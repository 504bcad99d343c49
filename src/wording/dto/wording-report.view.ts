import type { CountryCode, Language, WordingReportState } from '@nbn/contracts';

export class WordingReportPersonView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
}

export class WordingReportView {
  id!: string;
  /** The language of the page. */
  language!: Language;
  /** The path of the page, its ids replaced by `:id`. */
  page!: string;
  words!: string;
  suggestion!: string | null;
  /** Texts in which the words stand, as far as the client found them. */
  keys!: string[];
  state!: WordingReportState;
  reportedBy!: WordingReportPersonView;
  /** @format date-time */
  reportedAt!: string;
  settledBy!: WordingReportPersonView | null;
  /** @format date-time */
  settledAt!: string | null;
}

export class WordingReportsPageView {
  items!: WordingReportView[];
  next!: string | null;
}

export class WordingReportCreatedView {
  id!: string;
}
