import type {
  AttachableKind,
  CountryCode,
  DocumentAudience,
  DocumentMediaType,
  DocumentState,
  ScanState,
  TextState,
  VersionState,
} from '@nbn/contracts';

/** A document as one line of the library. */
export class DocumentLine {
  id!: string;
  title!: string;
  audience!: DocumentAudience;
  /** Whose it is, when the audience is national. */
  country!: CountryCode | null;
  state!: DocumentState;
  ownerName!: string;
  /** The number of the version that holds. */
  version!: number;
  /** What its file is called. */
  name!: string;
  mediaType!: DocumentMediaType;
  /** Bytes. */
  size!: number;
  /**
   * When the version that holds was added.
   * @format date-time
   */
  changedAt!: string;
}

export class DocumentList {
  items!: DocumentLine[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

/** Where in the file something looks like personal data; never the thing itself. */
export class HeldFindingView {
  kind!: string;
  /** The page, slide or sheet. */
  page?: number;
  /** The line, where the file has no pages. */
  line?: number;
}

/** One version; versions are never changed. */
export class DocumentVersionView {
  number!: number;
  name!: string;
  mediaType!: DocumentMediaType;
  size!: number;
  /** SHA-256 of the file, hex. */
  sha256!: string;
  addedByName!: string;
  /** @format date-time */
  addedAt!: string;
  /**
   * When a newer version took its place; null on the one that holds.
   * @format date-time
   */
  replacedAt!: string | null;
  /** Others see it when it is released. */
  state!: VersionState;
  scan!: ScanState;
  text!: TextState;
  /** Why it is held back. */
  findings!: HeldFindingView[];
}

/** Where a document stands: the agenda item or meeting that carries it. */
export class AttachedToView {
  kind!: AttachableKind;
  id!: string;
  title!: string;
  meetingId!: string;
}

export class DocumentAbilities {
  /** Put a newer version beside it. */
  replace!: boolean;
  withdraw!: boolean;
}

export class DocumentView extends DocumentLine {
  /** The newest first. */
  versions!: DocumentVersionView[];
  attachedTo!: AttachedToView[];
  can!: DocumentAbilities;
}
