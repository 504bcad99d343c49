import { COLLAB_SCHEMA_VERSION, type CollabCaret, type CollabUpdateBatch } from '@nbn/contracts';
import { inflateSync } from 'fflate';
import * as Y from 'yjs';
import { live } from '../live/live.ts';
import type { SocketConsumer, LiveSocket } from '../live/live-client.ts';
import { CaretAwareness } from './caret-awareness.ts';
import type {
  CaretPosition,
  CollabDocumentName,
  CollabDocumentState,
  RejectedText,
} from './collab-document-state.ts';
import { UpdateQueue } from './update-queue.ts';

interface LiveConnection {
  addSocketConsumer: (borrower: SocketConsumer) => () => void;
  reconnect: () => void;
  /** Drops all that this page holds. */
  reloadPage: () => void;
}

/** What is applied under this name came from the server. */
const SERVER_ORIGIN = Symbol('server');
/** The text is no longer to be written in; what was not saved is there to be copied. */
const READ_ONLY_CODES: ReadonlySet<string> = new Set([
  'standard-text-fixed',
  'not-allowed',
  'amendment-not-draft',
  'amendments-closed',
]);
const OPEN_RETRY_MS = 2_000;
/** A socket that brought what no editor sends is cut off by the server, and does not come back by itself. */
const RECONNECT_AFTER_DISCONNECT_MS = 500;
/** The server counts what a socket sends within ten seconds. */
const RECONNECT_AFTER_RATE_LIMIT_MS = 11_000;

/**
 * The live text of a standard or an amendment at this browser: a shared document that is brought up to date
 * over the app's one socket, and a queue of what was typed here and is not committed yet. It lives in this
 * page's memory alone, so that nothing of a draft stays behind on a shared computer.
 *
 *     const document = new CollabDocument(`standard:${id}`);
 *     document.connect();   // and later: document.close()
 *
 * In React: `useCollabDocument(name)` and `<CollabEditor />`.
 */
export class CollabDocument {
  readonly doc = new Y.Doc();
  readonly carets: CaretAwareness;
  readonly updateQueue: UpdateQueue;
  private state: CollabDocumentState;
  private socket: LiveSocket | null = null;
  private releaseSocket: (() => void) | null = null;
  private isClosed = false;
  private seq = 0;
  private epoch: number | undefined;
  private connectionNumber = 0;
  /** What was told after the server read what is lacking here, and before that came. */
  private readonly earlyUpdates: CollabUpdateBatch[] = [];
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  /** Where writing goes on when it is shown. */
  initialCaret: CaretPosition | null = null;
  /** Where somebody writes in it now; the surface says it. */
  currentCaret: () => CaretPosition | null = () => null;
  private expectsDisconnect = false;

  constructor(
    readonly name: CollabDocumentName,
    private readonly connection: LiveConnection = live,
  ) {
    this.carets = new CaretAwareness((caret) => {
      if (this.socket?.connected)
        this.socket.volatile.emit('aware', { doc: name, client: this.doc.clientID, caret });
    });
    this.updateQueue = new UpdateQueue(this.doc, {
      push: (update, claims, answered) => {
        this.socket?.emit('push', { doc: name, update, ...(claims.length > 0 ? { claims } : {}) }, answered);
      },
      onChange: () => this.setState({}),
      onRefused: (code) => this.handleRefused(code),
      onRecovered: (words) => this.setState({ recovered: words }),
    });
    this.state = {
      phase: 'opening',
      isConnected: false,
      hasOpened: false,
      mayWrite: false,
      recovered: [],
      rejected: null,
      ...this.updateQueue.state,
    };
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== SERVER_ORIGIN) this.updateQueue.add(update);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): CollabDocumentState => this.state;

  /**
   * Another one in the place of this, which the server does not follow any more: with the server's text, and
   * the words that it lacks.
   */
  createSuccessor(): CollabDocument {
    const next = new CollabDocument(this.name, this.connection);
    next.expectsDisconnect = true;
    next.setState({ rejected: [...(this.state.rejected ?? []), ...this.updateQueue.gate.unsavedTexts()] });
    next.initialCaret = this.currentCaret();
    return next;
  }

  /**
   * Words that were put back or let go are not offered any longer; without any, that it happened was read.
   */
  dismissRejected(words?: RejectedText): void {
    const rest = this.state.rejected?.filter((each) => each !== words) ?? [];
    this.setState({ rejected: rest.length === 0 ? null : rest });
  }

  get hasClosed(): boolean {
    return this.isClosed;
  }

  connect(): void {
    this.releaseSocket ??= this.connection.addSocketConsumer({
      onConnect: (socket) => this.handleConnect(socket),
      onDisconnect: () => this.handleDisconnect(),
    });
  }

  /** What is not committed by now is not sent any more. */
  close(): void {
    this.isClosed = true;
    this.releaseSocket?.();
    this.releaseSocket = null;
    clearTimeout(this.retryTimer);
    this.connectionNumber += 1;
    this.carets.close();
    this.updateQueue.close();
    const { socket } = this;
    if (!socket) return;
    socket.off('text', this.applyRemoteUpdates);
    socket.off('carets', this.applyRemoteCarets);
    if (socket.connected) socket.emit('close', { doc: this.name }, () => undefined);
    this.socket = null;
  }

  /**
   * Resolves when everything typed so far is committed; at the latest after some seconds, whatever happened.
   */
  whenCommitted(atMost = 5_000): Promise<void> {
    if (this.state.unsaved === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        stop();
        clearTimeout(timer);
        resolve();
      };
      const stop = this.subscribe(() => {
        if (this.state.unsaved === 0) done();
      });
      const timer = setTimeout(done, atMost);
    });
  }

  private handleConnect(socket: LiveSocket): void {
    if (this.socket !== socket) {
      this.socket = socket;
      socket.on('text', this.applyRemoteUpdates);
      socket.on('carets', this.applyRemoteCarets);
    }
    if (this.state.phase !== 'older' && this.state.phase !== 'gone' && this.state.phase !== 'refused')
      this.open();
  }

  private handleDisconnect(): void {
    if (this.expectsDisconnect)
      this.retryTimer = setTimeout(() => this.connection.reconnect(), RECONNECT_AFTER_DISCONNECT_MS);
    this.expectsDisconnect = false;
    this.connectionNumber += 1;
    this.updateQueue.pause();
    this.carets.clear();
    this.setState({ isConnected: false });
  }

  private open(): void {
    const connectionNumber = (this.connectionNumber += 1);
    this.earlyUpdates.length = 0;
    clearTimeout(this.retryTimer);
    this.socket?.emit(
      'open',
      {
        doc: this.name,
        form: COLLAB_SCHEMA_VERSION,
        vector: Y.encodeStateVector(this.doc),
        ...(this.epoch === undefined ? {} : { epoch: this.epoch }),
        packed: true,
      },
      (answer) => {
        if (connectionNumber !== this.connectionNumber) return;
        if (!answer.ok) {
          if (answer.code === 'text-renewed') this.connection.reloadPage();
          else if (answer.code === 'older-client') this.setState({ phase: 'older', mayWrite: false });
          else if (answer.code === 'not-found') this.setState({ phase: 'gone', mayWrite: false });
          else this.retryTimer = setTimeout(() => this.open(), OPEN_RETRY_MS);
          return;
        }
        if (answer.packed)
          Y.applyUpdateV2(this.doc, inflateSync(new Uint8Array(answer.update)), SERVER_ORIGIN);
        else Y.applyUpdate(this.doc, new Uint8Array(answer.update), SERVER_ORIGIN);
        this.seq = answer.seq;
        this.epoch = answer.epoch;
        this.setState({ phase: 'open', isConnected: true, hasOpened: true, mayWrite: answer.mayWrite });
        for (const batch of this.earlyUpdates.splice(0)) this.applyRemoteUpdates(batch);
        this.updateQueue.resume(new Uint8Array(answer.vector));
      },
    );
  }

  private readonly applyRemoteUpdates = (batch: CollabUpdateBatch): void => {
    const { doc, seq, updates } = batch;
    if (doc !== this.name) return;
    if (!this.state.isConnected) {
      this.earlyUpdates.push(batch);
      return;
    }
    // What was committed together is drawn together.
    this.doc.transact(
      () => updates.forEach((update) => Y.applyUpdate(this.doc, bytesOf(update), SERVER_ORIGIN)),
      SERVER_ORIGIN,
    );
    if (seq - updates.length > this.seq) this.fetchMissedUpdates();
    else this.seq = Math.max(this.seq, seq);
  };

  private readonly applyRemoteCarets = (carets: readonly CollabCaret[]): void => {
    const others = carets.filter(({ doc, client }) => doc === this.name && client !== this.doc.clientID);
    if (others.length > 0) this.carets.applyRemote(others);
  };

  /** Numbers have no gap: what lies between was missed, and is asked for. */
  private fetchMissedUpdates(): void {
    const { connectionNumber } = this;
    this.socket?.emit('pull', { doc: this.name, after: this.seq }, (answer) => {
      if (connectionNumber !== this.connectionNumber) return;
      if (!answer.ok || answer.whole) return this.open();
      for (const { update } of answer.updates) Y.applyUpdate(this.doc, new Uint8Array(update), SERVER_ORIGIN);
      this.seq = Math.max(this.seq, answer.updates.at(-1)?.seq ?? 0);
    });
  }

  private handleRefused(code: string): void {
    if (code === 'out-of-step') this.open();
    else if (code === 'update-refused') this.setState({ phase: 'refused', mayWrite: false });
    else if (code === 'not-found') this.setState({ phase: 'gone', mayWrite: false });
    else if (READ_ONLY_CODES.has(code)) this.setState({ mayWrite: false });
    // A socket that sent too much is cut, and does not come back by itself.
    else if (code === 'too-many-requests')
      this.retryTimer = setTimeout(() => this.connection.reconnect(), RECONNECT_AFTER_RATE_LIMIT_MS);
  }

  private setState(change: Partial<CollabDocumentState>): void {
    this.state = { ...this.state, ...this.updateQueue.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
