/** How ioredis calls what it could not send, or whose answer did not come. */
const NAMES: ReadonlySet<unknown> = new Set(['AbortError', 'MaxRetriesPerRequestError']);
const MESSAGES =
  /^(?:Connection is closed|Stream isn't writeable|Command timed out|(?:LOADING|READONLY|MASTERDOWN) )/;
const NETWORK_CODE = /^E[A-Z]+$/;

/** Whether Redis was not reached, was lost, or takes nothing yet; an answer that refuses a command is no such fault. */
export function isRedisAwayFault(error: unknown): boolean {
  const { name, code, message } = Object(error) as Partial<Record<'name' | 'code' | 'message', unknown>>;
  return (
    NAMES.has(name) ||
    (typeof code === 'string' && NETWORK_CODE.test(code)) ||
    (typeof message === 'string' && MESSAGES.test(message))
  );
}
