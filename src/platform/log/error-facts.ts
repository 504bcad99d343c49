/** What may be said of an error in a log. */
export interface ErrorFacts {
  readonly name: string;
  /** Of the system or the database. */
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly message?: string;
  /** The way through the code, without the message that a stack begins with. */
  readonly frames?: string;
  readonly cause?: ErrorFacts;
}

/** Classes of SQLSTATE that speak of the server and the connection and never of a value. */
const VALUELESS_SQLSTATE = /^(?:08|28|3D|40|53|54|55|57|58)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
const FRAME = /^ +at /;
const FRAMES_MOST = 12;
const CAUSES_MOST = 3;

/**
 * Name, codes and the way through the code. The message of an error may hold what a member wrote: a driver
 * quotes the value that it cannot take, a parser the text that it stumbled over. It is told only where it
 * speaks of a machine.
 */
export function describe(error: unknown, causes = CAUSES_MOST): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error };
  const facts: ErrorFacts = {
    name: error.name,
    code: wordOf(error, 'code'),
    constraint: wordOf(error, 'constraint'),
    table: wordOf(error, 'table'),
    ...(isOfMachine(error) ? { message: error.message } : {}),
    frames: framesOf(error),
  };
  return error.cause !== undefined && causes > 0
    ? { ...facts, cause: describe(error.cause, causes - 1) }
    : facts;
}

/** The error as it may be handed to others who keep messages, such as a queue. */
export function withoutWords(error: unknown): Error {
  const { name, code, frames } = describe(error);
  const bare = new Error(code ? `${name} ${code}` : name);
  bare.name = name;
  bare.stack = `${bare.message}\n${frames ?? ''}`;
  return bare;
}

function wordOf(error: Error, name: string): string | undefined {
  const value: unknown = (error as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) ? value : undefined;
}

function isOfMachine(error: Error): boolean {
  if ('syscall' in error) return true;
  const code = wordOf(error, 'code') ?? '';
  return SQLSTATE.test(code) && VALUELESS_SQLSTATE.test(code);
}

function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES_MOST)
    .join('\n');
}
