import type { Readable } from 'node:stream';
import type { Digest } from '../archive-format.ts';

/** An archive in its place: under its name it is whole or not there. */
export interface ArchiveFile {
  /** Its name in its place. */
  readonly name: string;
  /** As an operator names it. */
  readonly label: string;
  /** @throws ArchiveFault where one of that name is there already. */
  assertFree(): Promise<void>;
  /** Keeps what comes, once `filled` says that it was all. Nothing stays of what fails. */
  write(content: AsyncIterable<Uint8Array>, filled: Promise<unknown>): Promise<Digest>;
  /** @throws ArchiveFault where there is none, or an empty one. */
  open(): Promise<Readable>;
}

/** A whole archive that was found in a place. */
export interface FoundArchive {
  readonly name: string;
  readonly bytes: number;
  readonly writtenAt: Date;
}

/** Where archives lie beside each other. */
export interface ArchivePlace {
  /** As an operator names it. */
  readonly label: string;
  archive(name: string): ArchiveFile;
  /** What lies there whole, by name. */
  list(): Promise<FoundArchive[]>;
  remove(name: string): Promise<void>;
  /** Clears what runs that were cut off have left of archives of those names. */
  removeHalves(isMeant: (name: string) => boolean): Promise<void>;
}

/** A place that does not do as it is asked: told without a stack, and never taken for a fault of an archive. */
export class PlaceFault extends Error {
  override readonly name = 'PlaceFault';

  constructor(
    message: string,
    /** The word for it in logs and in the letter to the secretariat. */
    readonly code: string,
  ) {
    super(message);
  }
}
