import type { AccessRequestState, CountryCode, DirectoryField } from '@nbn/contracts';

/** A member asks for a field, by name. */
export class DirectoryRequestView {
  id!: string;
  field!: DirectoryField;
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
  reason!: string;
  /** @format date-time */
  askedAt!: string;
}

export class DirectoryRequestsView {
  items!: DirectoryRequestView[];
}

/** What you asked for, and what became of it. */
export class OwnRequestView {
  field!: DirectoryField;
  state!: AccessRequestState;
  /** @format date-time */
  askedAt!: string;
}

export class OwnRequestsView {
  items!: OwnRequestView[];
}
