import type {
  CountryCode,
  DirectoryAudience,
  DirectoryField,
  DirectorySubject,
  OrganisationKind,
  SeatType,
} from '@nbn/contracts';

export class DirectoryOrganisationView {
  id!: string;
  name!: string;
  kind!: OrganisationKind;
}

/** A field as its reader may know it: what is hidden is not here. */
export class DirectoryFieldView {
  field!: DirectoryField;
  /** Its value; or it can be revealed by name; or one may ask its holder for it. */
  access!: 'open' | 'reveal' | 'ask';
  /** Null unless it is open. */
  value!: string | null;
  /** Of fields and languages; null unless it is open. */
  choices!: string[] | null;
}

export class DirectoryEntryView {
  id!: string;
  subject!: DirectorySubject;
  organisation!: DirectoryOrganisationView;
  country!: CountryCode | null;
  seat!: SeatType | null;
  /** Of a member's or seat's entry, where the reader may know who it is. */
  person!: string | null;
  fields!: DirectoryFieldView[];
  /** @format date-time */
  confirmedAt!: string;
  /** Not confirmed for half a year. */
  stale!: boolean;
  /** Out of the directory until it is confirmed; only who keeps it and the country's team find it. */
  out!: boolean;
  mayKeep!: boolean;
  mayOversee!: boolean;
}

export class DirectoryPageView {
  items!: DirectoryEntryView[];
  next!: string | null;
}

/** An entry that the reader could make. */
export class MissingEntryView {
  subject!: DirectorySubject;
  organisationId!: string;
  organisation!: string;
  kind!: OrganisationKind;
  seat!: SeatType | null;
}

export class OwnDirectoryView {
  items!: DirectoryEntryView[];
  missing!: MissingEntryView[];
}

/** What a team keeps for the organisations of its country that have no member of their own. */
export class CountryDirectoryView {
  items!: DirectoryEntryView[];
  missing!: MissingEntryView[];
}

/** A field as who keeps it sees it. */
export class KeptFieldView {
  field!: DirectoryField;
  value!: string | null;
  choices!: string[] | null;
  audience!: DirectoryAudience;
  askable!: boolean;
  /** Since when it may be public. @format date-time */
  consentedAt!: string | null;
}

export class KeptEntryView {
  id!: string;
  revision!: number;
  fields!: KeptFieldView[];
}

export class RevealedFieldView {
  field!: DirectoryField;
  value!: string | null;
  choices!: string[] | null;
}

/** Somebody looked at a restricted field, by name. */
export class RevealView {
  id!: string;
  field!: DirectoryField;
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
  /** @format date-time */
  at!: string;
}

export class RevealsPageView {
  items!: RevealView[];
  next!: string | null;
}

export class GrantView {
  id!: string;
  field!: DirectoryField;
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
  reason!: string;
  /** @format date-time */
  grantedAt!: string;
  /** @format date-time */
  endsAt!: string;
}

export class GrantsView {
  items!: GrantView[];
}

/** What the link of a letter asks to confirm. */
export class DirectoryConfirmationView {
  name!: string;
  organisation!: string;
  subject!: DirectorySubject;
  /** @format date-time */
  confirmedAt!: string;
}
