import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): sorts by time of making, so that indexes stay dense. */
export function newId(): string {
  return v7();
}
