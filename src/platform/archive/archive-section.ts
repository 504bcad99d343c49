import type { Readable } from 'node:stream';
import type { Actor } from '../access/actor.ts';

/** The sections of an archive, in the order in which its first page lists them. */
export const ARCHIVE_SECTIONS = [
  'meetings',
  'decisions',
  'actions',
  'standards',
  'plans',
  'recommendations',
  'reports',
  'documents',
] as const;
export type ArchiveSectionName = (typeof ARCHIVE_SECTIONS)[number];

/** One file of an archive. */
export interface ArchiveFile {
  /** Where it lies in the archive, with slashes between folders: `meetings/2027-04-07-0199/agenda.json`. */
  readonly path: string;
  /** Its line on the first page; null for a file that another page leads to. */
  readonly title: string | null;
  readonly content: string | Uint8Array | Readable;
}

/** What a feature puts into the archive of a member. */
export interface ArchiveSection {
  /**
   * Its files one after another: what the actor may see at this moment, in the words of the API, and nothing
   * else.
   */
  files(actor: Actor): AsyncIterable<ArchiveFile>;
}
