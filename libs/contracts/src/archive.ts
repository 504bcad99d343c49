/** Hours that an archive is kept, its largest size in bytes, and how often it is tried. */
export const ARCHIVE_LIMITS = { hours: 2, bytes: 2_000_000_000, attempts: 3 } as const;
