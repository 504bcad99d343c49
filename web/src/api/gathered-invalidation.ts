import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

const GATHER_MS = 1_000;

/** What was invalidated within the last second, and whether it has to be once more when that is over. */
const gathered = new WeakMap<QueryClient, Map<string, boolean>>();

/**
 * Invalidates at once, and whatever else is invalidated under the same key within a second, once more after it:
 * a burst of events, as when a page catches up or several people type, asks the server once a second at most.
 */
export function invalidateGathered(client: QueryClient, queryKey: QueryKey): void {
  const pending = gathered.get(client) ?? new Map<string, boolean>();
  gathered.set(client, pending);
  const hash = hashKey(queryKey);
  if (pending.has(hash)) {
    pending.set(hash, true);
    return;
  }
  pending.set(hash, false);
  void client.invalidateQueries({ queryKey });
  setTimeout(() => {
    const again = pending.get(hash);
    pending.delete(hash);
    if (again) invalidateGathered(client, queryKey);
  }, GATHER_MS);
}
