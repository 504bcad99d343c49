import {
  COLLAB_SCHEMA_VERSION,
  type CollabCaret,
  type CollabDocumentKind,
  type CollabUpdateBatch,
  type RecoveredText,
} from '@nbn/contracts';
import * as Y from 'yjs';
import { live } from '../live/live.ts';
import type { Borrower, LiveSocket } from '../live/live-client.ts';
import { Carets } from './carets.ts';
import { Outbox, type OutboxState } from './outbox.ts';

/** `standard:<id>`, `amendment:<id>`. */
export type ManuscriptName = `${CollabDocumentKind}:${string}`;

export interface ManuscriptState extends OutboxState {
  /**
   * `opening`: nothing has come yet, so there is nothing to write in. `open`: it has come once; it stays
   * while the connection is away. `older`: this page is of an earlier form and must be loaded anew. `gone`:
   * it is not, or no longer, this reader's. `refused`: the server does not take what was written; its
   * successor begins with the server's text.
   */
  readonly phase: 'opening' | 'open' | 'older' | 'gone' | 'refused';
  readonly connected: boolean;
  /** Whether it has come once: then there is a text to show, whatever happened since. */
  readonly opened: boolean;
  readonly mayWrite: boolean;
  /**
   * The words of one's own that a merge left nowhere and that were told last: these may be a part of what is
   * kept.
   */
  readonly rescued: readonly RecoveredText[];
  /**
   * Words that the server did not take, in a text that was read anew since: to be put back or let go. Null:
   * that did not happen.
   */
  readonly returned: readonly ReturnedWords[] | null;
}

export interface ReturnedWords {
  readonly clauseId: string;
  readonly text: string;
}

/** Where the caret was in a text that was left while it was being written in. */
export interface LeftAt {
  readonly clauseId: string;
  readonly offset: number;
}

interface Lines {
  borrow: (borrower: Borrower) => () => void;
  retry: () => void;
  /** Drops all that this page holds. */
  loadAnew: () => void;
}

/** What is applied under this name came from the server. */
const SERVER = Symbol('server');
/** The text is no longer to be written in; what was not saved is there to be copied. */
const FIXED: ReadonlySet<string> = new Set([
  'standard-text-fixed',
  'not-allowed',
  'amendment-not-draft',
  'amendments-closed',
]);
const OPEN_AGAIN_MS = 2_000;
/** A socket that brought what no editor sends is cut off by the server, and does not come back by itself. */
const AFTER_CUT_MS = 500;
/** The server counts what a socket sends within ten seconds. */
const CONNECT_AGAIN_MS = 11_000;

/**
 * The live text of a standard or an amendment at this browser: a shared document that is brought up to date
 * over the app's one socket, and a queue of what was typed here and is not committed yet. It lives in this
 * page's memory alone, so that nothing of a draft stays behind on a shared computer.
 *
 *     const manuscript = new Manuscript(`standard:${id}`);
 *     manuscript.begin();   // and later: manuscript.end()
 *
 * In React: `useManuscript(name)` and `<ManuscriptSurface manuscript={…} />`.
 */
export class Manuscript {
  readonly doc = new Y.Doc();
  readonly carets: Carets;
  readonly outbox: Outbox;
  private state: ManuscriptState;
  private socket: LiveSocket | null = null;
  private stop: (() => void) | null = null;
  private ended = false;
  private seq = 0;
  private epoch: number | undefined;
  private turn = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  /** Where writing goes on when it is shown. */
  leftAt: LeftAt | null = null;
  /** Where somebody writes in it now; the surface says it. */
  writingAt: () => LeftAt | null = () => null;
  private expectsCut = false;

  constructor(
    readonly name: ManuscriptName,
    private readonly lines: Lines = live,
  ) {
    this.carets = new Carets((caret) => {
      if (this.socket?.connected)
        this.socket.volatile.emit('aware', { doc: name, client: this.doc.clientID, caret });
    });
    this.outbox = new Outbox(this.doc, {
      push: (update, claims, answered) => {
        this.socket?.emit('push', { doc: name, update, ...(claims.length > 0 ? { claims } : {}) }, answered);
      },
      changed: () => this.put({}),
      refused: (code) => this.refused(code),
      rescued: (words) => this.put({ rescued: words }),
    });
    this.state = {
      phase: 'opening',
      connected: false,
      opened: false,
      mayWrite: false,
      rescued: [],
      returned: null,
      ...this.outbox.state,
    };
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== SERVER) this.outbox.add(update);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ManuscriptState => this.state;

  /**
   * Another one in the place of this, which the server does not follow any more: with the server's text, and
   * the words that it lacks.
   */
  successor(): Manuscript {
    const next = new Manuscript(this.name, this.lines);
    next.expectsCut = true;
    next.put({ returned: [...(this.state.returned ?? []), ...this.outbox.gate.unsaved()] });
    next.leftAt = this.writingAt();
    return next;
  }

  /**
   * Words that were put back or let go are not offered any longer; without any, that it happened was read.
   */
  settleReturned(words?: ReturnedWords): void {
    const rest = this.state.returned?.filter((each) => each !== words) ?? [];
    this.put({ returned: rest.length === 0 ? null : rest });
  }

  get hasEnded(): boolean {
    return this.ended;
  }

  begin(): void {
    this.stop ??= this.lines.borrow({
      connected: (socket) => this.connected(socket),
      away: () => this.away(),
    });
  }

  /** What is not committed by now is not sent any more. */
  end(): void {
    this.ended = true;
    this.stop?.();
    this.stop = null;
    clearTimeout(this.again);
    this.turn += 1;
    this.carets.end();
    this.outbox.end();
    const { socket } = this;
    if (!socket) return;
    socket.off('text', this.heard);
    socket.off('carets', this.heardCarets);
    if (socket.connected) socket.emit('close', { doc: this.name }, () => undefined);
    this.socket = null;
  }

  /**
   * Resolves when everything typed so far is committed; at the latest after some seconds, whatever happened.
   */
  settled(atMost = 5_000): Promise<void> {
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

  private connected(socket: LiveSocket): void {
    if (this.socket !== socket) {
      this.socket = socket;
      socket.on('text', this.heard);
      socket.on('carets', this.heardCarets);
    }
    if (this.state.phase !== 'older' && this.state.phase !== 'gone' && this.state.phase !== 'refused')
      this.open();
  }

  private away(): void {
    if (this.expectsCut) this.again = setTimeout(() => this.lines.retry(), AFTER_CUT_MS);
    this.expectsCut = false;
    this.turn += 1;
    this.outbox.away();
    this.carets.forget();
    this.put({ connected: false });
  }

  private open(): void {
    const turn = (this.turn += 1);
    clearTimeout(this.again);
    this.socket?.emit(
      'open',
      {
        doc: this.name,
        form: COLLAB_SCHEMA_VERSION,
        vector: Y.encodeStateVector(this.doc),
        ...(this.epoch === undefined ? {} : { epoch: this.epoch }),
      },
      (answer) => {
        if (turn !== this.turn) return;
        if (!answer.ok) {
          if (answer.code === 'text-renewed') this.lines.loadAnew();
          else if (answer.code === 'older-client') this.put({ phase: 'older', mayWrite: false });
          else if (answer.code === 'not-found') this.put({ phase: 'gone', mayWrite: false });
          else this.again = setTimeout(() => this.open(), OPEN_AGAIN_MS);
          return;
        }
        Y.applyUpdate(this.doc, new Uint8Array(answer.update), SERVER);
        this.seq = answer.seq;
        this.epoch = answer.epoch;
        this.put({ phase: 'open', connected: true, opened: true, mayWrite: answer.mayWrite });
        this.outbox.ready(new Uint8Array(answer.vector));
      },
    );
  }

  private readonly heard = ({ doc, seq, updates }: CollabUpdateBatch): void => {
    if (doc !== this.name || !this.state.connected) return;
    // What was committed together is drawn together.
    this.doc.transact(
      () => updates.forEach((update) => Y.applyUpdate(this.doc, bytesOf(update), SERVER)),
      SERVER,
    );
    if (seq - updates.length > this.seq) this.pull();
    else this.seq = Math.max(this.seq, seq);
  };

  private readonly heardCarets = (carets: readonly CollabCaret[]): void => {
    const others = carets.filter(({ doc, client }) => doc === this.name && client !== this.doc.clientID);
    if (others.length > 0) this.carets.heard(others);
  };

  /** Numbers have no gap: what lies between was missed, and is asked for. */
  private pull(): void {
    const { turn } = this;
    this.socket?.emit('pull', { doc: this.name, after: this.seq }, (answer) => {
      if (turn !== this.turn) return;
      if (!answer.ok || answer.whole) return this.open();
      for (const { update } of answer.updates) Y.applyUpdate(this.doc, new Uint8Array(update), SERVER);
      this.seq = Math.max(this.seq, answer.updates.at(-1)?.seq ?? 0);
    });
  }

  private refused(code: string): void {
    if (code === 'out-of-step') this.open();
    else if (code === 'update-refused') this.put({ phase: 'refused', mayWrite: false });
    else if (code === 'not-found') this.put({ phase: 'gone', mayWrite: false });
    else if (FIXED.has(code)) this.put({ mayWrite: false });
    // A socket that sent too much is cut, and does not come back by itself.
    else if (code === 'too-many-requests')
      this.again = setTimeout(() => this.lines.retry(), CONNECT_AGAIN_MS);
  }

  private put(change: Partial<ManuscriptState>): void {
    this.state = { ...this.state, ...this.outbox.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
