/** In what a standard can be taken along at once; a PDF is printed by a job. */
export const FILE_FORMATS = ['docx', 'html', 'md', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Which comment threads a file holds: none, those that are open, or the resolved ones too. */
export const FILE_COMMENTS = ['none', 'open', 'all'] as const;
export type FileComments = (typeof FILE_COMMENTS)[number];

/** Whether a file holds the amendments that wait for an outcome. */
export const FILE_AMENDMENTS = ['none', 'open'] as const;
export type FileAmendments = (typeof FILE_AMENDMENTS)[number];

export const PRINT_STATES = ['waiting', 'printing', 'ready', 'failed'] as const;
export type PrintState = (typeof PRINT_STATES)[number];
/** Hours that a print is kept, its largest size in bytes, and how often it is tried. */
export const PRINT_LIMITS = { hours: 24, bytes: 100 * 1024 * 1024, attempts: 3 } as const;

/** Of a Word file that is brought in: its size in bytes, and what it may hold and grow to when it is opened. */
export const WORD_LIMITS = { file: 20 * 1024 * 1024, entries: 2_000, opened: 150 * 1024 * 1024, ratio: 150 } as const;

/**
 * What a Word file has that a standard has not. The first are left out; of the others the words are taken, in another form.
 * Each is told to whoever brings the file in.
 */
export const WORD_LOSSES = [
  'image', 'comment', 'link', 'formatting', 'page-text', 'text-box', 'equation', 'embedded', 'checkbox', 'other',
  'tracked', 'table', 'footnote', 'list-level', 'heading-level', 'number', 'long-clause',
] as const;
export type WordLossKind = (typeof WORD_LOSSES)[number];
