/** In what a standard can be taken along at once; a PDF is printed by a job. */
export const FILE_FORMATS = ['docx', 'html', 'md', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Which comment threads a file holds: none, those that are open, or the resolved ones too. */
export const FILE_COMMENTS = ['none', 'open', 'all'] as const;
export type FileComments = (typeof FILE_COMMENTS)[number];

export const PRINT_STATES = ['waiting', 'printing', 'ready', 'failed'] as const;
export type PrintState = (typeof PRINT_STATES)[number];
/** Hours that a print is kept, its largest size in bytes, and how often it is tried. */
export const PRINT_LIMITS = { hours: 24, bytes: 100 * 1024 * 1024, attempts: 3 } as const;
