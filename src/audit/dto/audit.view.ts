import type { AnswerSource, AuditFault, CountryCode, DirectoryField, Role } from '@nbn/contracts';

/** Something that was done. */
export class ActionView {
  /** @format date-time */
  at!: string;
  /** A verb of the log, like `meeting.moved`. */
  action!: string;
  objectKind!: string;
  objectId!: string;
  country!: CountryCode | null;
  /** Whether it was done in the application, by the link of a mail, or by a reply to one. */
  way!: AnswerSource;
}

/** Something that you did. */
export class OwnActionView extends ActionView {
  /** Where it stands in the log. */
  seq!: string;
}

export class OwnActionList {
  items!: OwnActionView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

/** A document of yours that somebody downloaded. */
export class AccessedDocumentView {
  id!: string;
  title!: string;
}

/** That somebody looked at something of yours. */
export class AccessView {
  id!: string;
  /** @format date-time */
  at!: string;
  /** A verb of the log, like `directory.revealed`. */
  action!: string;
  /** Of a detail in the directory: which. */
  field!: DirectoryField | null;
  /** Of a download: which of your documents. */
  document!: AccessedDocumentView | null;
  /** In which capacity; null of a download. */
  role!: Role | null;
  /**
   * Who viewed a detail, or downloaded a document, by a link for whom it was made; null for lists with many people in
   * them.
   */
  name!: string | null;
  organisation!: string | null;
}

export class AccessList {
  items!: AccessView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

export class AuditKindList {
  items!: string[];
}

/** Something that somebody did: ids and codes alone. */
export class AuditEntryView extends ActionView {
  /** Where it stands in the log; null for a download, which the library remembers, and nobody seals. */
  seq!: string | null;
  /** The member; null when the system did it by itself, or somebody outside by a link. */
  actorId!: string | null;
  /** In which capacity; null for a download. */
  actorRole!: string | null;
  detail!: object;
}

export class AuditEntryList {
  items!: AuditEntryView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

/** The first place where the log is not what was sealed. */
export class AuditBreakView {
  fault!: AuditFault;
  /** The row. */
  seq!: string;
  /** The seal that says so. */
  seal!: number;
}

export class AuditVerificationView {
  /** Every sealed row is as it was. */
  whole!: boolean;
  seals!: number;
  /** Rows that were compared. */
  rows!: number;
  /** Rows that are not sealed yet. */
  unsealed!: number;
  /** The hash of the last seal; write it down elsewhere and compare it the next time. */
  head!: string | null;
  broken!: AuditBreakView | null;
  /** @format date-time */
  at!: string;
}
