export interface TemporarySwift {
  /** What S3_URL says of a bucket; with another secret, what it must not accept. */
  url(bucket: string, secret?: string): string;
  /** Ends what answers, at once; the objects stay. */
  endProxy(): Promise<void>;
  startProxy(): Promise<void>;
  stop(): Promise<void>;
}

export function findSwift(): string | undefined;
export function temporarySwift(parent: string): Promise<TemporarySwift>;
