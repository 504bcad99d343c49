/** In what a standard can be taken along at once; a PDF is printed by a job. */
export const EXPORT_FORMATS = ['docx', 'html', 'md', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which comment threads a file holds: none, those that are open, or the resolved ones too. */
export const EXPORT_COMMENTS = ['none', 'open', 'all'] as const;
export type ExportComments = (typeof EXPORT_COMMENTS)[number];

/** Whether a file holds the amendments that wait for an outcome. */
export const EXPORT_AMENDMENTS = ['none', 'open'] as const;
export type ExportAmendments = (typeof EXPORT_AMENDMENTS)[number];

export const PRINT_STATES = ['waiting', 'printing', 'ready', 'failed'] as const;
export type PrintState = (typeof PRINT_STATES)[number];
/** Hours that a print is kept, its largest size in bytes, and how often it is tried. */
export const PRINT_LIMITS = { hours: 24, bytes: 100 * 1024 * 1024, attempts: 3 } as const;

/**
 * Of a Word file that is brought in: its size in bytes, and what it may hold and grow to when it is opened.
 */
export const WORD_FILE_LIMITS = {
  file: 20 * 1024 * 1024,
  entries: 2_000,
  opened: 150 * 1024 * 1024,
  ratio: 150,
} as const;

/**
 * What a Word file or a clipboard has that a standard has not. The first are left out; of the others the
 * words are taken, in another form. Each is told to whoever brings it in.
 */
export const WORD_LOSSES = [
  'image',
  'diagram',
  'comment',
  'amendment',
  'link',
  'formatting',
  'hidden',
  'navigation',
  'contents',
  'page-text',
  'text-box',
  'equation',
  'embedded',
  'checkbox',
  'other',
  'tracked',
  'tracked-insertion',
  'tracked-paragraph',
  'table',
  'footnote',
  'list-level',
  'heading-level',
  'number',
  'long-clause',
] as const;
export type WordLossKind = (typeof WORD_LOSSES)[number];

/** What becomes of tracked changes that nobody has settled: all taken, none, or proposed as amendments. */
export const TRACKED_CHANGES_MODES = ['accept', 'reject', 'amendments'] as const;
export type TrackedChangesMode = (typeof TRACKED_CHANGES_MODES)[number];

/** What becomes of the comments of a file. */
export const COMMENTS_CHOICES = ['leave', 'threads'] as const;
export type CommentsChoice = (typeof COMMENTS_CHOICES)[number];

/** What becomes of the amendments in a file of data. */
export const AMENDMENTS_CHOICES = ['leave', 'drafts'] as const;
export type AmendmentsChoice = (typeof AMENDMENTS_CHOICES)[number];

/**
 * How many characters, markup among them, are taken from a clipboard at once: a book of pictures is brought
 * in as a file.
 */
export const PASTE_LIMIT = 30_000_000;

/**
 * A standard as data: what such a file calls itself, the version of its form, its largest size in bytes, and
 * what it may hold.
 */
export const DATA_FILE = {
  format: 'norbanet-standard',
  version: 3,
  bytes: 10 * 1024 * 1024,
  comments: 1_000,
  amendments: 2_000,
} as const;

/** How many threads one file may bring in; how long a name is that a file gives to an author. */
export const IMPORT_LIMITS = { threads: 1_000, author: 120 } as const;

/** Who wrote something that came in with a file, as the file says it: nobody has checked that it was they. */
export interface FileSource {
  /** Null to a reader who may know the names of some members only: the file may name any. */
  readonly author: string | null;
  /** ISO 8601, UTC; null where the file does not say. */
  readonly at: string | null;
}
