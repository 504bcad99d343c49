import type { QueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { isProblem } from '../api/problem.ts';
import { refreshSession } from '../api/session.ts';
import { setOnline } from './connection.ts';
import { LiveClient, type LiveSocket } from './live-client.ts';

let queryClientForSession: QueryClient | null = null;

/**
 * News may come a moment later than the page: a slow processor draws it first. What happened in between is
 * caught up with.
 */
function whenPageIsIdle(): Promise<void> {
  return new Promise((rest) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => rest(), { timeout: 1_000 });
    else setTimeout(rest, 200);
  });
}

/** An answer that does not come must not hold back what comes after it. */
const MISSED_EVENTS_TIMEOUT_MS = 20_000;

/** The app's one live client. Its code and its connection come when the first room is entered. */
export const live = new LiveClient({
  async openSocket(): Promise<LiveSocket> {
    await whenPageIsIdle();
    const { io } = await import('socket.io-client');
    return io({
      transports: ['websocket', 'polling'],
      // The proxies of some agencies let no WebSocket through.
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
    });
  },
  fetchMissedEvents: (room, after) =>
    unwrap(
      api.GET('/api/live/{room}/events', {
        params: { path: { room }, query: { after } },
        signal: AbortSignal.timeout(MISSED_EVENTS_TIMEOUT_MS),
      }),
    ),
  isGapTooOld: (error) => isProblem(error, 'gap-too-old'),
  setOnline,
  reloadPage: () => window.location.reload(),
  isStillSignedIn: () =>
    queryClientForSession ? refreshSession(queryClientForSession) : Promise.resolve(false),
});

/**
 * Tells the live client where the session is kept, and listens to the browser's own word about the network.
 */
export function startLive(queryClient: QueryClient): void {
  queryClientForSession = queryClient;
  window.addEventListener('online', () => live.reconnect());
  window.addEventListener('offline', () => setOnline(false));
}
