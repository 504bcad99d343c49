import { faultCode } from './fault-code.ts';

/** What of an error may be logged. */
export interface SerializedError {
  readonly name: string;
  /** By which it is found and counted: src/platform/log/fault-code.ts. */
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly message?: string;
  /** The way through the code, without the message that a stack begins with. */
  readonly frames?: string;
  readonly cause?: SerializedError;
}

/** Classes of SQLSTATE that speak of the server and the connection and never of a value. */
const SQLSTATE_WITHOUT_VALUES = /^(?:08|28|3D|40|53|54|55|57|58)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
const FRAME_LINE = /^ +at /;
const MAX_FRAMES = 12;
const MAX_CAUSES = 3;

/**
 * Name, codes and the way through the code. The message of an error may hold what a member wrote: a driver
 * quotes the value that it cannot take, a parser the text that it stumbled over. It is told only where it
 * speaks of a machine.
 */
export function serializeError(error: unknown, causes = MAX_CAUSES): SerializedError {
  if (!(error instanceof Error)) return { name: typeof error, code: faultCode(error) };
  const facts: SerializedError = {
    name: error.name,
    code: faultCode(error),
    constraint: safeStringProperty(error, 'constraint'),
    table: safeStringProperty(error, 'table'),
    ...(isSystemError(error) ? { message: error.message } : {}),
    // Where in our code a machine could not be reached says nothing that its code does not say.
    ...(isSystemError(error) ? {} : { frames: stackFrames(error) }),
  };
  return error.cause !== undefined && causes > 0
    ? { ...facts, cause: serializeError(error.cause, causes - 1) }
    : facts;
}

/** The error as it may be handed to others who keep messages, such as a queue. */
export function redactError(error: unknown): Error {
  const { name, code, frames } = serializeError(error);
  const bare = new Error(`${name} ${code}`);
  bare.name = name;
  bare.stack = `${bare.message}\n${frames ?? ''}`;
  return bare;
}

function safeStringProperty(error: Error, name: string): string | undefined {
  const value: unknown = (error as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) ? value : undefined;
}

function isSystemError(error: Error): boolean {
  if ('syscall' in error) return true;
  const code = safeStringProperty(error, 'code') ?? '';
  return SQLSTATE.test(code) && SQLSTATE_WITHOUT_VALUES.test(code);
}

function stackFrames({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => FRAME_LINE.test(line))
    .slice(0, MAX_FRAMES)
    .join('\n');
}
