export declare const COUNTRIES_NEEDED: number;

export declare class Fault extends Error {
  /** Names it, like `entry 17`. */
  readonly what: string;
  /** Where it showed. */
  readonly line: number;
}

export interface VerifiedCheckpoint {
  readonly number: number;
  readonly text: string;
  readonly size: number;
  readonly root: string;
  readonly at: string;
  readonly countries: readonly string[];
}

export type KnownCheckpoint = Omit<VerifiedCheckpoint, 'number' | 'countries'>;

export interface VerifiedExport {
  readonly entries: number;
  readonly seals: number;
  readonly checkpoints: readonly VerifiedCheckpoint[];
}

type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

export declare function verifyExport(chunks: Chunks, known?: KnownCheckpoint | null): Promise<VerifiedExport>;
export declare function compareExports(earlier: Chunks, later: Chunks): Promise<void>;
export declare function findCheckpoint(email: string): KnownCheckpoint | null;
