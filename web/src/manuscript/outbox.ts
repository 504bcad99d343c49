import { type LiveAnswer, COLLAB_LIMITS, type RecoveredText } from '@nbn/contracts';
import * as Y from 'yjs';
import { keepClaim, keptClaims } from '../api/claims.ts';
import { piecesOf, type UpdatePiece } from './update-pieces.ts';
import { WordsGate } from './words-gate.ts';

export interface OutboxState {
  /** Changes that are not committed yet. */
  readonly unsaved: number;
  /** Since when the oldest of them waits. */
  readonly unsavedSince: number | null;
  readonly sending: boolean;
  /** Somebody's number stands in what was typed: nothing is sent until it is gone. */
  readonly held: boolean;
  /** The code of the server's last refusal, until something is changed or committed. */
  readonly refusal: string | null;
}

type Pushed = LiveAnswer<{ seq: number; rescued: readonly RecoveredText[] }>;

interface Surroundings {
  push: (update: Uint8Array, claims: readonly string[], answered: (answer: Pushed) => void) => void;
  changed: () => void;
  refused: (code: string) => void;
  rescued: (words: readonly RecoveredText[]) => void;
}

/** What goes out at once. */
interface Parcel {
  readonly update: Uint8Array;
  /** How many of the pending updates are in it as a whole. */
  readonly batch: number;
  /** Up to where this hand's letters go in it. */
  readonly clock: number;
  /** Whether nothing waits behind it. */
  readonly isLast: boolean;
}

/** Bytes that go out at once; the server takes twice as many. */
const PIECE = COLLAB_LIMITS.update / 2;
/** Updates go out at most this often: typing of a moment goes together. */
const BATCH_MS = 20;
const AGAIN_MS = [1_000, 2_000, 5_000] as const;
/** What the server could not do now, it may do in a moment; of everything else only a change helps. */
const PASSING: ReadonlySet<string> = new Set([
  'unavailable',
  'internal',
  'too-many-requests',
  'safeguarding-unavailable',
]);

/**
 * What was typed here and is not committed yet: sent one after another, kept until the server says that it
 * has it.
 */
export class Outbox {
  readonly gate = new WordsGate(() => this.flush());
  state: OutboxState = { unsaved: 0, unsavedSince: null, sending: false, held: false, refusal: null };
  private pending: Uint8Array[] = [];
  private ready_ = false;
  private flight = 0;
  private tries = 0;
  private lastSent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Up to where the server has this client's letters. */
  private known = 0;
  /** Something among the pending must not leave this browser, though it has been deleted since. */
  private unclean = false;

  constructor(
    private readonly doc: Y.Doc,
    private readonly around: Surroundings,
  ) {}

  add(update: Uint8Array): void {
    this.pending.push(update);
    this.put({
      unsaved: this.pending.length,
      unsavedSince: this.state.unsavedSince ?? Date.now(),
      refusal: null,
    });
    this.soon(Math.max(0, this.lastSent + BATCH_MS - performance.now()));
  }

  /** The text is open: what waits may go. */
  ready(vector: Uint8Array): void {
    this.ready_ = true;
    this.flight += 1;
    this.tries = 0;
    this.known = Y.decodeStateVector(vector).get(this.doc.clientID) ?? 0;
    this.put({ sending: false, refusal: null });
    this.flush();
  }

  /** What is on its way may or may not arrive; it is sent again, and stored once. */
  away(): void {
    this.ready_ = false;
    this.flight += 1;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.put({ sending: false });
  }

  end(): void {
    this.away();
    this.gate.end();
  }

  private soon(wait: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, wait);
  }

  private flush(): void {
    if (!this.ready_ || this.state.sending || this.pending.length === 0 || this.timer !== undefined) return;
    const verdict = this.gate.verdict();
    const held = verdict === 'blocked';
    if (held !== this.state.held) this.put({ held });
    if (held) this.unclean = true;
    if (verdict !== 'clear') return;
    const { flight } = this;
    const parcel = this.unclean ? this.cleanParcel() : this.parcel();
    const sent = parcel.isLast ? this.gate.sent() : [];
    this.lastSent = performance.now();
    this.put({ sending: true });
    this.around.push(parcel.update, this.gate.insists ? keptClaims() : [], (answer) => {
      if (!answer.ok) keepClaim({ code: answer.code, extra: { claim: answer.claim } });
      if (flight !== this.flight) return;
      if (answer.ok) this.committed(parcel, sent, answer.rescued);
      else this.turnedDown(answer.code);
    });
  }

  /** As much of what waits as the server takes at once: a long paste goes in pieces. */
  private parcel(): Parcel {
    const { pending } = this;
    if (pending[0]!.byteLength > PIECE)
      pending.splice(0, 1, ...piecesOf(pending[0]!, PIECE).map(({ update }) => update));
    let [batch, size] = [1, pending[0]!.byteLength];
    while (batch < pending.length && size + pending[batch]!.byteLength <= PIECE) {
      size += pending[batch]!.byteLength;
      batch += 1;
    }
    const update = batch === 1 ? pending[0]! : Y.mergeUpdates(pending.slice(0, batch));
    const isLast = batch === pending.length;
    return { update, batch, isLast, clock: isLast ? this.clock() : this.clockOf(update) };
  }

  /**
   * The same without letters that were deleted again: what is left of it is made anew when this is committed.
   */
  private cleanParcel(): Parcel {
    const [{ update }, ...rest] = piecesOf(this.withoutDeleted(), PIECE) as [UpdatePiece, ...UpdatePiece[]];
    const isLast = rest.length === 0;
    return {
      update,
      batch: isLast ? this.pending.length : 0,
      isLast,
      clock: isLast ? this.clock() : this.clockOf(update),
    };
  }

  private clock(): number {
    return Y.getState(this.doc.store, this.doc.clientID);
  }

  private clockOf(update: Uint8Array): number {
    return piecesOf(update, Number.POSITIVE_INFINITY)[0]!.clocks.get(this.doc.clientID) ?? this.known;
  }

  private committed(
    { batch, clock, isLast }: Parcel,
    sent: readonly string[],
    rescued: readonly RecoveredText[],
  ): void {
    this.pending.splice(0, batch);
    this.known = clock;
    this.tries = 0;
    if (isLast) this.unclean = false;
    this.gate.committed(sent);
    this.put({
      sending: false,
      refusal: null,
      unsaved: this.pending.length,
      unsavedSince: this.pending.length > 0 ? Date.now() : null,
    });
    if (rescued.length > 0) this.around.rescued(rescued);
    if (this.pending.length > 0) this.soon(BATCH_MS);
  }

  private turnedDown(code: string): void {
    this.unclean = true;
    if (code === 'personal-data-found' && this.gate.refused()) {
      this.put({ sending: false, held: true });
      return;
    }
    if (PASSING.has(code)) {
      this.put({ sending: false });
      if (code === 'too-many-requests') this.around.refused(code);
      this.soon(AGAIN_MS[Math.min(this.tries, AGAIN_MS.length - 1)]!);
      this.tries += 1;
      return;
    }
    this.put({ sending: false, refusal: code });
    this.around.refused(code);
  }

  /** All that the server lacks of this hand's, without letters that were deleted again. */
  private withoutDeleted(): Uint8Array {
    const clean = new Y.Doc({ gc: true });
    Y.applyUpdate(clean, Y.encodeStateAsUpdate(this.doc));
    const vector = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    vector.set(this.doc.clientID, this.known);
    return Y.encodeStateAsUpdate(clean, Y.encodeStateVector(vector));
  }

  private put(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    this.around.changed();
  }
}
