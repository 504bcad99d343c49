import { useSyncExternalStore } from 'react';

export interface Connection {
  /** Since when nothing arrives, or null while connected. */
  readonly offlineSince: Date | null;
}

let connection: Connection = { offlineSince: null };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Told by the socket and by the browser. The first moment of being away is kept until the connection is back.
 */
export function setOnline(online: boolean): void {
  if (online === (connection.offlineSince === null)) return;
  connection = { offlineSince: online ? null : new Date() };
  for (const listener of listeners) listener();
}

/** Whether live news arrives; while away, since when. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}
