export * from './agendas.ts';
export * from './standards.ts';

/**
 * Live events. A frame carries what one commit changed in one room: events numbered `first`, `first + 1`, …
 * A client that sees a gap, or reconnects, asks `GET /api/live/:room/events?after=N` for what it missed.
 */
export interface LiveEvent<Type extends string = string, Payload = unknown> {
  readonly number: number;
  readonly type: Type;
  readonly payload: Payload;
  /** ISO 8601 instant, UTC, of the commit's transaction. */
  readonly at: string;
}

export interface LiveFrame {
  readonly room: string;
  readonly events: readonly LiveEvent[];
}

/** Who is in a room now: one entry a member, however many windows are open. */
export interface Presence {
  readonly room: string;
  readonly members: readonly { readonly memberId: string; readonly name: string }[];
}

/** Volatile: somebody is typing at a place (a thread, a clause) of a room. Never stored. */
export interface Typing {
  readonly room: string;
  readonly place: string;
  readonly memberId: string;
  readonly name: string;
}

export type LiveAnswer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly code: string };

export interface ServerToClient {
  live: (frame: LiveFrame) => void;
  presence: (presence: Presence) => void;
  typing: (typing: Typing) => void;
  /** The session or a right ended: the client asks for its session anew. */
  evicted: (reason: { readonly room?: string }) => void;
}

export interface ClientToServer {
  join: (message: { room: string }, answer: (result: LiveAnswer<{ number: number }>) => void) => void;
  leave: (message: { room: string }, answer: (result: LiveAnswer<object>) => void) => void;
  typing: (message: { room: string; place: string }) => void;
}
export type { BallotLiveEvents, PrioritiesLiveEvents } from './ballots.ts';
export type { MemberLiveEvents } from './notifications.ts';
