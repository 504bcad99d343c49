import type { ClientToServer, ServerToClient } from '@nbn/contracts';
import type { Socket } from 'socket.io-client';
import { PresenceStore } from './presence-store.ts';
import { type FetchMissedEvents, RoomFeed, type RoomListener } from './room-feed.ts';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

interface LiveClientOptions {
  /** Opens the one socket; called when the first room is entered. */
  openSocket: () => Promise<LiveSocket>;
  fetchMissedEvents: FetchMissedEvents;
  isGapTooOld: (error: unknown) => boolean;
  setOnline: (online: boolean) => void;
  reloadPage: () => void;
  /** The server cut this session's sockets: is the member still signed in, and let in? */
  isStillSignedIn: () => Promise<boolean>;
}

/** Something that speaks over the socket by itself, such as a text that several write at once. */
export interface SocketConsumer {
  /** At once if there is a connection, and after each reconnect. */
  readonly onConnect: (socket: LiveSocket) => void;
  readonly onDisconnect: () => void;
}

/** A hiccup shorter than this is nobody's business. */
const OFFLINE_GRACE_MS = 1_500;
const TYPING_INTERVAL_MS = 2_000;
/** What the server found too much, or could not do, is tried again after this time. */
const RETRY_DELAY_MS = 5_000;
/** Refusals that say nothing about whom a room is open to. */
const PASSING_REFUSALS: ReadonlySet<string> = new Set(['too-many-requests', 'unavailable', 'internal']);

/** The one connection to what happens: rooms with counted listeners, joined again after every reconnect. */
export class LiveClient {
  readonly presence = new PresenceStore();
  private readonly feeds = new Map<string, RoomFeed>();
  private readonly consumers = new Set<SocketConsumer>();
  private socket: LiveSocket | null = null;
  private opening: Promise<void> | null = null;
  private offlineTimer: ReturnType<typeof setTimeout> | undefined;
  private lastTypingAt = 0;

  constructor(private readonly options: LiveClientOptions) {}

  /** Listens to a room until the returned function is called; the last one to go leaves the room. */
  listen(room: string, listener: RoomListener, since?: number): () => void {
    const feed =
      this.feeds.get(room) ?? new RoomFeed(room, this.options.fetchMissedEvents, this.options.isGapTooOld);
    const isNew = feed.isEmpty;
    this.feeds.set(room, feed);
    const stop = feed.listen(listener, since);
    if (isNew) void this.ensureOpen().then(() => this.join(feed));
    return () => {
      stop();
      if (!feed.isEmpty || this.feeds.get(room) !== feed) return;
      this.feeds.delete(room);
      if (this.socket?.connected) this.socket.emit('leave', { room }, () => undefined);
    };
  }

  /** Lends the one socket until the returned function is called. */
  addSocketConsumer(borrower: SocketConsumer): () => void {
    this.consumers.add(borrower);
    void this.ensureOpen().then(() => {
      if (this.socket?.connected && this.consumers.has(borrower)) borrower.onConnect(this.socket);
    });
    return () => {
      this.consumers.delete(borrower);
    };
  }

  /** Notifies the room that this member is typing at a place; at most every two seconds. */
  sendTyping(room: string, place: string): void {
    const now = Date.now();
    if (!this.socket?.connected || now - this.lastTypingAt < TYPING_INTERVAL_MS) return;
    this.lastTypingAt = now;
    this.socket.volatile.emit('typing', { room, place });
  }

  /** Tries at once instead of waiting for the next turn: the browser says that the network is back. */
  reconnect(): void {
    // An attempt that began without a network may hang for long, and nothing else is begun while it does.
    if (this.socket && !this.socket.connected) this.socket.disconnect();
    this.socket?.connect();
    // A socket that outlived the browser's word of being offline connects no second time.
    if (!this.socket || this.socket.connected) this.options.setOnline(true);
  }

  /** Words were removed for ever: what this page holds of them is dropped with all the rest of it. */
  reloadPage(): void {
    this.options.reloadPage();
  }

  /** At sign-out: nothing more is received. */
  close(): void {
    this.socket?.disconnect();
    this.socket = null;
    this.opening = null;
    this.feeds.clear();
    this.presence.clear();
    clearTimeout(this.offlineTimer);
    this.options.setOnline(true);
  }

  private ensureOpen(): Promise<void> {
    if (this.opening) return this.opening;
    const opening: Promise<void> = this.options.openSocket().then((socket) => {
      // Whoever signed out meanwhile has no connection any more.
      if (this.opening === opening) this.attach(socket);
      else socket.disconnect();
    });
    this.opening = opening;
    return opening;
  }

  private attach(socket: LiveSocket): void {
    this.socket = socket;
    socket.on('connect', () => {
      clearTimeout(this.offlineTimer);
      this.options.setOnline(true);
      for (const feed of this.feeds.values()) this.join(feed);
      for (const borrower of this.consumers) borrower.onConnect(socket);
    });
    socket.on('disconnect', () => this.handleDisconnect());
    socket.on('connect_error', () => {
      this.handleDisconnect();
      // An attempt that the server itself turned down is the last one that the library makes.
      if (!socket.active) setTimeout(() => void this.reconnectIfSignedIn(), RETRY_DELAY_MS);
    });
    socket.on('live', ({ room, events }) => void this.feeds.get(room)?.handleEvents(events));
    socket.on('presence', (presence) => this.presence.applyPresence(presence));
    socket.on('typing', (typing) => this.presence.applyTyping(typing));
    socket.on('renewed', () => this.reloadPage());
    socket.on('evicted', ({ room }) => void this.handleEvicted(room));
    socket.on('refused', () => this.reconnectLater());
    socket.on('restarting', ({ withinMs }) => this.reconnectWithin(withinMs));
  }

  private join(feed: RoomFeed): void {
    const { socket } = this;
    if (!socket?.connected || this.feeds.get(feed.room) !== feed) return;
    socket.emit('join', { room: feed.room }, (answer) => {
      const current = this.feeds.get(feed.room);
      // Whoever listens by now has asked to be let in as well, and must not be shown out.
      if (!current) socket.emit('leave', { room: feed.room }, () => undefined);
      if (current !== feed) return;
      if (answer.ok) void feed.handleJoined(answer.number);
      else if (PASSING_REFUSALS.has(answer.code)) setTimeout(() => this.join(feed), RETRY_DELAY_MS);
      else feed.handleAccessLost();
    });
  }

  /** A socket that the server closed does not come back by itself. */
  private reconnectLater(): void {
    setTimeout(() => {
      if (this.socket && !this.socket.connected) this.socket.connect();
    }, RETRY_DELAY_MS);
  }

  /** The process at the other end is about to end. All of its clients at once would be too much for the next one. */
  private reconnectWithin(limitMs: number): void {
    this.socket?.disconnect();
    setTimeout(() => {
      if (this.socket && !this.socket.connected) this.socket.connect();
    }, Math.random() * limitMs);
  }

  private handleDisconnect(): void {
    this.presence.clear();
    for (const borrower of this.consumers) borrower.onDisconnect();
    clearTimeout(this.offlineTimer);
    this.offlineTimer = setTimeout(() => this.options.setOnline(false), OFFLINE_GRACE_MS);
  }

  private async handleEvicted(room: string | undefined): Promise<void> {
    if (room) {
      this.feeds.get(room)?.handleAccessLost();
      return;
    }
    await this.reconnectIfSignedIn();
  }

  /** A socket that the server closed does not come back by itself: only a member who may still be here does. */
  private async reconnectIfSignedIn(): Promise<void> {
    if (!this.socket) return;
    const isSignedIn = await this.options.isStillSignedIn().catch(() => null);
    // Nobody knows while the server does not answer: it is asked again.
    if (isSignedIn === null) setTimeout(() => void this.reconnectIfSignedIn(), RETRY_DELAY_MS);
    else if (isSignedIn) this.socket?.connect();
  }
}
