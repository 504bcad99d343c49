import pg from 'pg';

type Query = (...given: unknown[]) => unknown;

/** Notes what the application asks its database, as long as it runs: of each statement its text. */
export class StatementRecorder {
  private texts: string[] = [];
  private readonly original: Query;

  constructor() {
    const { prototype } = pg.Client as unknown as { prototype: { query: Query } };
    this.original = prototype.query;
    const { original, note } = this;
    prototype.query = function record(this: unknown, ...given: unknown[]): unknown {
      note(given[0]);
      return original.apply(this, given);
    };
  }

  /**
   * The statements since the last time, in the order of their texts: what goes out together comes in any order. Who
   * asks is read anew, and what was committed carried on, every other moment: neither is told.
   */
  take(): readonly string[] {
    const { texts } = this;
    this.texts = [];
    return texts.filter((text) => !/\b(session|outbox)\b/.test(text)).toSorted();
  }

  stop(): void {
    const { prototype } = pg.Client as unknown as { prototype: { query: Query } };
    prototype.query = this.original;
  }

  private readonly note = (asked: unknown): void => {
    const text = typeof asked === 'string' ? asked : (asked as { text?: unknown }).text;
    if (typeof text === 'string') this.texts.push(text);
  };
}
