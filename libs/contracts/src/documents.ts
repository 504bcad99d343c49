/**
 * Who a document is for. `teams`: the national teams of all countries and the secretariat. `attached`:
 * whoever sees what it is attached to, such as a meeting. `named`: its owner and the members that are named,
 * nobody else.
 */
export const DOCUMENT_AUDIENCES = ['public', 'network', 'teams', 'national', 'attached', 'named'] as const;
export type DocumentAudience = (typeof DOCUMENT_AUDIENCES)[number];

export const DOCUMENT_STATES = ['current', 'withdrawn'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What a document can be attached to. The feature that owns the kind says who sees it. */
export const ATTACHABLE_KINDS = [
  'meeting',
  'agenda-item',
  'agenda-proposal',
  'clause',
  'decision',
  'practice',
  'adoption-record',
] as const;
export type AttachableKind = (typeof ATTACHABLE_KINDS)[number];

/**
 * Of these kinds, the papers of an object are opened to whoever sees it. With any other kind a document keeps
 * its own readers.
 */
export const PAPER_CARRIERS = [
  'meeting',
  'agenda-item',
  'agenda-proposal',
] as const satisfies AttachableKind[];
export type PaperCarrier = (typeof PAPER_CARRIERS)[number];

export const carriesPapers = (kind: AttachableKind): kind is PaperCarrier =>
  PAPER_CARRIERS.some((carrier) => carrier === kind);

/**
 * The kinds of file that the library keeps, and the endings that such a file may have. Everything else is
 * refused.
 */
export const DOCUMENT_TYPES = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'text/plain': ['txt'],
  'text/markdown': ['md', 'markdown'],
  'text/csv': ['csv'],
} as const satisfies Record<string, readonly string[]>;
export type DocumentMediaType = keyof typeof DOCUMENT_TYPES;

export const DOCUMENT_LIMITS = {
  title: 200,
  fileName: 180,
  words: 100,
  note: 500,
  tag: 40,
  tags: 12,
  /** All tags of one document in a field, with commas between. */
  tagLine: 600,
  /** Members that one document may be shared with by name. */
  named: 50,
  collections: 200,
  collectionName: 80,
  collectionDescription: 600,
} as const;

/**
 * Whether what a document says has been looked at lately: `none` where no day was set, `due` in the last 30
 * days before it, `overdue` after it.
 */
export const REVIEW_STATES = ['none', 'valid', 'due', 'overdue'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How many days before its review day a document counts as due. */
export const REVIEW_DUE_DAYS = 30;

/** For how many days a link for people outside may work, and how many wrong codes lock it. */
export const SHARE_LINK_LIMITS = { days: 30, wrongCodes: 5, codeDigits: 8, linksPerDocument: 50 } as const;

/** What was done with a link for people outside. */
export const SHARE_ACCESS_KINDS = ['opened', 'downloaded', 'refused', 'locked'] as const;
export type ShareAccessKind = (typeof SHARE_ACCESS_KINDS)[number];

/** How a link for people outside stands. */
export const SHARE_LINK_STATES = ['open', 'expired', 'revoked', 'locked'] as const;
export type ShareLinkState = (typeof SHARE_LINK_STATES)[number];

/** How long it is known who took which version of a document. */
export const DOWNLOAD_LOG_DAYS = 730;

/** What became of a member's request to read something. */
export const ACCESS_REQUEST_STATES = ['open', 'granted', 'declined'] as const;
export type AccessRequestState = (typeof ACCESS_REQUEST_STATES)[number];

/** How many documents a member may ask for in 24 hours, and after how many days for the same one again. */
export const ACCESS_REQUEST_LIMITS = { aDay: 10, againAfterDays: 30, reason: 300 } as const;

/** How long a withdrawn document lies in the trash before it is deleted with its files. */
export const TRASH_DAYS = 30;

/**
 * A version is seen by the one who added it alone until it is released. `held`: it is not released unless
 * somebody does something about it.
 */
export const VERSION_STATES = ['pending', 'released', 'held'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What the virus scanner said; `off` where none is configured, `unavailable` where it did not answer. */
export const SCAN_STATES = ['pending', 'off', 'clean', 'infected', 'unavailable'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/**
 * What came of the reading of a file. `none`: it holds no text. `failed`: it is broken or locked. `refused`: it
 * is made to exhaust whoever reads it, or holds more than can be checked. `held`: something that looks like
 * personal data was found.
 */
export const TEXT_STATES = ['pending', 'extracted', 'none', 'failed', 'refused', 'held'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** One piece of what a file says, in its order. */
export interface TextBlock {
  /**
   * `note`: what does not stand in the running text, such as a comment or a footnote. `property`: what stands in
   * no text at all, such as who made the file; it is checked, and not kept.
   */
  readonly kind: 'heading' | 'paragraph' | 'row' | 'note' | 'property';
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
  /** The page, slide or sheet on which it stands, where the file has such. */
  readonly page?: number;
  readonly text: string;
}

/** Something in a file that looks like personal data: where and what, never the thing itself. */
export interface HeldFinding {
  readonly kind: string;
  /** The page, slide or sheet, or the line. */
  readonly page?: number;
  readonly line?: number;
}

/** How many uploads a member may have open at once, and how many bytes they may announce together. */
export const UPLOAD_LIMITS = { open: 20, bytes: 1024 * 1024 * 1024, metadata: 4_096, hours: 24 } as const;

/** How many bytes one member may add for good in so many days, so that nobody fills the disk (ASVS 5.2.4). */
export const UPLOAD_QUOTA = { bytes: 20_000_000_000, days: 30 } as const;

/**
 * What a file tells of those who made it beside what it says: names, or that it holds `comments`, tracked
 * `changes`, `attachments`, and pictures that it loads from elsewhere (`remote`).
 */
export const FILE_TRAITS = [
  'author',
  'last-author',
  'company',
  'comments',
  'changes',
  'attachments',
  'remote',
] as const;

export interface FileTrait {
  readonly trait: (typeof FILE_TRAITS)[number];
  /** A name, or `yes`. */
  readonly value: string;
}
