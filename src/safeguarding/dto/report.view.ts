import type { CountryCode, SafeguardingOutcome, StoredPageKind } from '@nbn/contracts';
import type { PersonalDataKind } from '@nbn/safeguarding';

/** Contacts that give nobody away, as they are written. */
export class KnownContactsView {
  mailboxes!: string[];
  telephones!: string[];
}

export class SafeguardingReportView {
  id!: string;
  /** @format date-time */
  at!: string;
  /** Whose text it was; null for the server's own. */
  member!: SafeguardingMemberView | null;
  country!: CountryCode | null;
  /** The route or live message by which the text came. */
  place!: string;
  kinds!: PersonalDataKind[];
  outcome!: SafeguardingOutcome;
  /**
   * Until when the writer may send this text again and it passes.
   * @format date-time
   */
  releasedUntil!: string | null;
  /** Whether it is young enough to be let through. */
  releasable!: boolean;
  /** Where something stored can be read and mended; null where no page leads there. */
  page!: StoredPageView | null;
  /** A later reading did not find it any more. */
  mended!: boolean;
}

export class StoredPageView {
  kind!: StoredPageKind;
  id!: string;
}

export class SafeguardingMemberView {
  id!: string;
  name!: string;
}

export class SafeguardingReportList {
  items!: SafeguardingReportView[];
  next!: string | null;
}

export class SafeguardingCountView {
  /** The week's Monday. */
  week!: string;
  kind!: PersonalDataKind;
  outcome!: SafeguardingOutcome;
  count!: number;
}

export class SafeguardingCounts {
  items!: SafeguardingCountView[];
}

export class ReleaseView {
  /** @format date-time */
  expiresAt!: string;
}
