import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Made by the store; says nothing about the content. */
  readonly id: string;
  readonly size: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

/** Where files lie. Names, types and rights are the database's; the store knows bytes only. */
export abstract class FileStore {
  /**
   * Stores a stream of at most `largest` bytes, all or nothing. Throws the problem `too-large`. Who must find
   * the file again after a crash writes the id down first and gives it along.
   */
  abstract put(content: Readable, largest: number, id?: string): Promise<StoredFile>;
  /** Opens a stored file; rejects when it is not there. */
  abstract open(id: string): Promise<Readable>;
  /** Removes a file that no row refers to, and what an interrupted `put` left of it. */
  abstract remove(id: string): Promise<void>;
  /** Runs `work` with a path on this machine at which the file lies meanwhile. It is read, never written. */
  abstract withLocalCopy<T>(id: string, work: (path: string) => Promise<T>): Promise<T>;
}
