import type { ClientToServer, ServerToClient } from '@nbn/contracts';
import type { Socket } from 'socket.io-client';
import { RoomBoard } from './room-board.ts';
import { type Missed, RoomFeed, type RoomListener } from './room-feed.ts';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

interface Surroundings {
  /** Opens the one socket; called when the first room is entered. */
  open: () => Promise<LiveSocket>;
  missed: Missed;
  tooOld: (error: unknown) => boolean;
  setOnline: (online: boolean) => void;
  loadAnew: () => void;
  /** The server cut this session's sockets: is the member still signed in? */
  stillSignedIn: () => Promise<boolean>;
}

/** Something that speaks over the socket by itself, such as a text that several write at once. */
export interface Borrower {
  /** At once if there is a connection, and after each reconnect. */
  readonly connected: (socket: LiveSocket) => void;
  readonly away: () => void;
}

/** A hiccup shorter than this is nobody's business. */
const GRACE_MS = 1_500;
const TYPING_EVERY_MS = 2_000;
/** What the server found too much is tried again after this time. */
const AGAIN_MS = 5_000;

/** The one connection to what happens: rooms with counted listeners, joined again after every reconnect. */
export class LiveClient {
  readonly board = new RoomBoard();
  private readonly feeds = new Map<string, RoomFeed>();
  private readonly borrowers = new Set<Borrower>();
  private socket: LiveSocket | null = null;
  private opening: Promise<void> | null = null;
  private grace: ReturnType<typeof setTimeout> | undefined;
  private lastTyping = 0;

  constructor(private readonly around: Surroundings) {}

  /** Listens to a room until the returned function is called; the last one to go leaves the room. */
  listen(room: string, listener: RoomListener, since?: number): () => void {
    const feed = this.feeds.get(room) ?? new RoomFeed(room, this.around.missed, this.around.tooOld);
    const isNew = feed.empty;
    this.feeds.set(room, feed);
    const stop = feed.listen(listener, since);
    if (isNew) void this.opened().then(() => this.join(feed));
    return () => {
      stop();
      if (!feed.empty || this.feeds.get(room) !== feed) return;
      this.feeds.delete(room);
      if (this.socket?.connected) this.socket.emit('leave', { room }, () => undefined);
    };
  }

  /** Lends the one socket until the returned function is called. */
  borrow(borrower: Borrower): () => void {
    this.borrowers.add(borrower);
    void this.opened().then(() => {
      if (this.socket?.connected && this.borrowers.has(borrower)) borrower.connected(this.socket);
    });
    return () => {
      this.borrowers.delete(borrower);
    };
  }

  /** Tells the room that this member is typing at a place; at most every two seconds. */
  typing(room: string, place: string): void {
    const now = Date.now();
    if (!this.socket?.connected || now - this.lastTyping < TYPING_EVERY_MS) return;
    this.lastTyping = now;
    this.socket.volatile.emit('typing', { room, place });
  }

  /** Tries at once instead of waiting for the next turn: the browser says that the network is back. */
  retry(): void {
    // An attempt that began without a network may hang for long, and nothing else is begun while it does.
    if (this.socket && !this.socket.connected) this.socket.disconnect();
    this.socket?.connect();
    // A socket that outlived the browser's word of being offline connects no second time.
    if (!this.socket || this.socket.connected) this.around.setOnline(true);
  }

  /** Words were removed for ever: what this page holds of them is dropped with all the rest of it. */
  loadAnew(): void {
    this.around.loadAnew();
  }

  /** At sign-out: nothing more is heard. */
  close(): void {
    this.socket?.disconnect();
    this.socket = null;
    this.opening = null;
    this.feeds.clear();
    this.board.forget();
    clearTimeout(this.grace);
    this.around.setOnline(true);
  }

  private opened(): Promise<void> {
    this.opening ??= this.around.open().then((socket) => this.attach(socket));
    return this.opening;
  }

  private attach(socket: LiveSocket): void {
    this.socket = socket;
    socket.on('connect', () => {
      clearTimeout(this.grace);
      this.around.setOnline(true);
      for (const feed of this.feeds.values()) this.join(feed);
      for (const borrower of this.borrowers) borrower.connected(socket);
    });
    socket.on('disconnect', () => this.away());
    socket.on('connect_error', () => this.away());
    socket.on('live', ({ room, events }) => void this.feeds.get(room)?.received(events));
    socket.on('presence', (presence) => this.board.heardPresence(presence));
    socket.on('typing', (typing) => this.board.heardTyping(typing));
    socket.on('renewed', () => this.loadAnew());
    socket.on('evicted', ({ room }) => void this.evicted(room));
    socket.on('refused', () => this.comeBackLater());
  }

  private join(feed: RoomFeed): void {
    const { socket } = this;
    if (!socket?.connected || this.feeds.get(feed.room) !== feed) return;
    socket.emit('join', { room: feed.room }, (answer) => {
      if (this.feeds.get(feed.room) !== feed) socket.emit('leave', { room: feed.room }, () => undefined);
      else if (answer.ok) void feed.joined(answer.number);
      else if (answer.code === 'too-many-requests') setTimeout(() => this.join(feed), AGAIN_MS);
      else feed.lost();
    });
  }

  /** A socket that the server closed does not come back by itself. */
  private comeBackLater(): void {
    setTimeout(() => {
      if (this.socket && !this.socket.connected) this.socket.connect();
    }, AGAIN_MS);
  }

  private away(): void {
    this.board.forget();
    for (const borrower of this.borrowers) borrower.away();
    clearTimeout(this.grace);
    this.grace = setTimeout(() => this.around.setOnline(false), GRACE_MS);
  }

  private async evicted(room: string | undefined): Promise<void> {
    if (room) {
      this.feeds.get(room)?.lost();
      return;
    }
    // A socket that the server closed does not come back by itself: only a member who may still be here does.
    if (await this.around.stillSignedIn().catch(() => false)) this.socket?.connect();
  }
}
