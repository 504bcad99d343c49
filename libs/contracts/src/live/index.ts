import type { CollabCaret, CollabUpdateBatch, CollabOpened, CollabUpdate, RecoveredText } from '../collab.ts';

export * from './agendas.ts';
export * from './standards.ts';
export * from './practices.ts';

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

/** Why the server did not do what a client asked, or closed its socket: by its code, and in words. */
export interface LiveRefusal {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

/** `claim`: with a text that the safeguarding check held back, what it takes to be known again. */
export type LiveAnswer<T> =
  | ({ readonly ok: true } & T)
  | ({ readonly ok: false; readonly code: string; readonly claim?: string } & Partial<LiveRefusal>);

export interface ServerToClient {
  live: (frame: LiveFrame) => void;
  presence: (presence: Presence) => void;
  typing: (typing: Typing) => void;
  /** Too much came over this socket: it is closed, and may be opened again after a while. */
  refused: (why: LiveRefusal) => void;
  /** The session or a right ended: the client asks for its session anew. */
  evicted: (reason: { readonly room?: string }) => void;
  /** The server process ends: the client lets go, and comes back at a moment of its own choice within this time. */
  restarting: (restart: { readonly withinMs: number }) => void;
  /** What was committed of a collab document that this socket has opened. */
  text: (news: CollabUpdateBatch) => void;
  /**
   * Words were removed for ever: from this collab document, or (null) from whatever was read before. The client
   * drops what it holds and loads anew.
   */
  renewed: (what: { readonly doc: string | null }) => void;
  /** Where carets were put lately, one's own among them. */
  carets: (carets: readonly CollabCaret[]) => void;
}

export interface ClientToServer {
  join: (message: { room: string }, answer: (result: LiveAnswer<{ number: number }>) => void) => void;
  leave: (message: { room: string }, answer: (result: LiveAnswer<object>) => void) => void;
  typing: (message: { room: string; place: string }) => void;
  /** Opens a collab document, `standard:<id>`: what the client lacks comes back, and from then on every update. */
  open: (
    message: { doc: string; form: number; vector: Uint8Array; epoch?: number; packed?: boolean },
    answer: (result: LiveAnswer<CollabOpened>) => void,
  ) => void;
  /**
   * Answered once it is committed, and never before. `claims`: what the member was given when words of theirs
   * were held back.
   */
  push: (
    message: { doc: string; update: Uint8Array; claims?: readonly string[] },
    answer: (result: LiveAnswer<{ seq: number; recovered: readonly RecoveredText[] }>) => void,
  ) => void;
  /** The updates after a number; `whole` when they are no longer kept one by one: then open it again. */
  pull: (
    message: { doc: string; after: number },
    answer: (result: LiveAnswer<{ updates: readonly CollabUpdate[]; whole: boolean }>) => void,
  ) => void;
  close: (message: { doc: string }, answer: (result: LiveAnswer<object>) => void) => void;
  aware: (message: { doc: string; client: number; caret: string | null }) => void;
}
export type { BallotLiveEvents, PrioritiesLiveEvents } from './ballots.ts';
export type { MemberLiveEvents } from './notifications.ts';
