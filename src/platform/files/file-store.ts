import type { Readable } from 'node:stream';
import { Problem } from '../problems/problem.ts';

export interface StoredFile {
  /** Made by the store; says nothing about the content. */
  readonly id: string;
  readonly size: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

const ID = /^[0-9a-f-]{36}$/;
const KEY = /^[0-9a-f-]{2}\/([0-9a-f-]{36})$/;

/** The name of a file in the store, made of nothing but its id. @throws Error for what is no id. */
export function fileKey(id: string): string {
  if (!ID.test(id)) throw new Error('Not an id of the file store');
  return `${id.slice(-2)}/${id}`;
}

/** The id in a name of the store; null for what another one put there. */
export function idOfFileKey(key: string): string | null {
  const id = KEY.exec(key)?.[1] ?? null;
  return id !== null && fileKey(id) === key ? id : null;
}

/** A row names a file that the store has not. */
export class StoredFileMissing extends Error {
  override readonly name = 'StoredFileMissing';
}

/** The store does not answer, or does not do as it is asked. */
export class FileStoreUnavailable extends Problem {
  constructor(override readonly cause: unknown) {
    super('storage-unavailable');
  }
}

/** Where files lie. Names, types and rights are the database's; the store knows bytes only. */
export abstract class FileStore {
  /**
   * Stores a stream of at most `largest` bytes, all or nothing. Throws the problem `too-large`,
   * and where the store is away `FileStoreUnavailable`. Who must find
   * the file again after a crash writes the id down first and gives it along.
   */
  abstract put(content: Readable, largest: number, id?: string): Promise<StoredFile>;
  /**
   * Takes a file of this machine into the store: hashed, synced, and then gone from where it lay. A call that was
   * cut off is repeated: what is in the store already stays.
   */
  abstract adopt(path: string, id: string): Promise<StoredFile>;
  /** Opens a stored file; rejects when it is not there. */
  abstract open(id: string): Promise<Readable>;
  /** Removes a file that no row refers to, and what an interrupted `put` left of it. */
  abstract remove(id: string): Promise<void>;
  /** The ids of all files that are stored, in no order. */
  abstract ids(): AsyncIterable<string>;
  /** Runs `work` with a path on this machine at which the file lies meanwhile. It is read, never written. */
  abstract withLocalCopy<T>(id: string, work: (path: string) => Promise<T>): Promise<T>;
}
