import { createHash } from 'node:crypto';
import { log } from '#platform/log/log';

const VERB = /^(?:\s|--[^\n]*\n)*([a-z]+)/i;
const TABLE = /\b(?:from|into|update)\s+([a-z_][a-z0-9_.]*)/i;

/**
 * Notes statements that took long: by the fingerprint of their text, what they do and the first table that they name,
 * and never with a value. The time is that until the answer, with the wait for others on the same connection.
 */
export class SlowStatementLog {
  constructor(private readonly thresholdMs: number) {}

  /** Called with the arguments of a query and its result; hears of the end in whichever way the caller does. */
  watch(given: readonly unknown[], send: (given: readonly unknown[]) => unknown): unknown {
    const begunAt = performance.now();
    const done = (): void => this.note(textOf(given[0]), performance.now() - begunAt);
    const callback = given.at(-1);
    if (typeof callback === 'function')
      return send([
        ...given.slice(0, -1),
        (...answer: unknown[]): unknown => {
          done();
          return (callback as (...answer: unknown[]) => unknown)(...answer);
        },
      ]);
    const sent = send(given);
    if (sent instanceof Promise) sent.then(done, done);
    return sent;
  }

  private note(text: string | undefined, took: number): void {
    if (took < this.thresholdMs || text === undefined) return;
    log.warn(
      {
        statement: fingerprint(text),
        verb: VERB.exec(text)?.[1]?.toLowerCase(),
        table: TABLE.exec(text)?.[1],
        milliseconds: Math.round(took),
      },
      'a statement was slow',
    );
  }
}

/** The name under which a prepared statement of this text is known to the database. */
const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 24);

function textOf(statement: unknown): string | undefined {
  if (typeof statement === 'string') return statement;
  const { text } = Object(statement) as { text?: unknown };
  return typeof text === 'string' ? text : undefined;
}
