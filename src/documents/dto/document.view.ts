import type {
  AttachableKind,
  ContentLanguage,
  CountryCode,
  DocumentAudience,
  DocumentMediaType,
  DocumentState,
  FileTrait,
  Person,
  ReviewState,
  SeatType,
  ScanState,
  TextState,
  VersionState,
} from '@nbn/contracts';

/** A member as you may know them. */
export class DocumentPersonView implements Person {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
}

/** The collection in which a document lies, to those who may know of it. */
export class DocumentCollectionName {
  id!: string;
  name!: string;
}

/** The seat that owns a document, whoever holds it. */
export class DocumentOwnerSeat {
  country!: CountryCode;
  type!: SeatType;
}

/** A document as one line of the library. */
export class DocumentLine {
  id!: string;
  title!: string;
  audience!: DocumentAudience;
  /** Whose it is, when the audience is national. */
  country!: CountryCode | null;
  state!: DocumentState;
  /** The present holder's, where a seat owns it; empty where nobody holds the seat. */
  ownerName!: string;
  ownerSeat!: DocumentOwnerSeat | null;
  collection!: DocumentCollectionName | null;
  /** What it is written in; null where nobody said. */
  language!: ContentLanguage | null;
  tags!: string[];
  reviewState!: ReviewState;
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

/** What a file tells of those who made it: a name, or `yes` where it holds comments, tracked changes and the like. */
export class FileTraitView implements FileTrait {
  trait!: 'author' | 'last-author' | 'company' | 'comments' | 'changes' | 'attachments' | 'remote';
  value!: string;
}

/** One version; versions are never changed. */
export class DocumentVersionView {
  number!: number;
  name!: string;
  mediaType!: DocumentMediaType;
  size!: number;
  /** SHA-256 of the file, hex. */
  sha256!: string;
  /** What is new in it. */
  note!: string;
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
  /** A picture that was stored without place, camera, author and the like. */
  metadataRemoved!: boolean;
  /** What the file tells of those who made it; empty to those who may not change the document. */
  traits!: FileTraitView[];
}

/** One piece of what a file says. */
export class TextBlockView {
  kind!: 'heading' | 'paragraph' | 'row' | 'note' | 'property';
  /** Of a heading: 1 is the highest. */
  level?: number;
  /** The page, slide or sheet. */
  page?: number;
  text!: string;
}

/** What a file says, to be read in a page: words alone, nothing of it runs. */
export class DocumentTextView {
  blocks!: TextBlockView[];
  /** The file says more than is kept. */
  truncated!: boolean;
}

/** Where a document stands: what it is a paper of, or attached to. */
export class AttachedToView {
  kind!: AttachableKind;
  id!: string;
  title!: string;
  /** The path of its page. */
  address!: string;
  /** The country whose it is, where it is one's. */
  country!: CountryCode | null;
}

export class DocumentAbilities {
  /** Put a newer version beside it. */
  replace!: boolean;
  withdraw!: boolean;
  /** Change title, tags, language, collection, audience, owner and review day. */
  edit!: boolean;
  /** Make links to it for people outside. */
  shareOut!: boolean;
}

/** A tag, and how many documents that you see have it. */
export class TagView {
  tag!: string;
  documents!: number;
}

export class DocumentView extends DocumentLine {
  /** Counts the changes of its details. */
  revision!: number;
  /**
   * The day by which it is to be looked at again.
   * @format date
   */
  reviewOn!: string | null;
  /**
   * When it was last found to hold.
   * @format date-time
   */
  reviewedAt!: string | null;
  reviewedByName!: string | null;
  /**
   * When it was withdrawn into the trash.
   * @format date-time
   */
  withdrawnAt!: string | null;
  /** The members that it is for by name; empty to those who may not change it. */
  named!: DocumentPersonView[];
  /** The newest first. */
  versions!: DocumentVersionView[];
  attachedTo!: AttachedToView[];
  can!: DocumentAbilities;
}
