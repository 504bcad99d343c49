import { type LiveAnswer, COLLAB_LIMITS, type RecoveredText } from '@nbn/contracts';
import { keepFormats } from '@nbn/collab';
import * as Y from 'yjs';
import { storeClaim, storedClaims } from '../api/text-claims.ts';
import { splitUpdate, type UpdatePart } from './split-update.ts';
import { SafeguardGate } from './safeguard-gate.ts';

export interface UpdateQueueState {
  /** Changes that are not committed yet. */
  readonly unsaved: number;
  /** Since when the oldest of them waits. */
  readonly unsavedSince: number | null;
  readonly sending: boolean;
  /** Somebody's number stands in what was typed: nothing is sent until it is gone. */
  readonly blocked: boolean;
  /** The code of the server's last refusal, until something is changed or committed. */
  readonly refusal: string | null;
}

type PushAnswer = LiveAnswer<{ seq: number; recovered: readonly RecoveredText[] }>;

interface UpdateQueueOptions {
  push: (update: Uint8Array, claims: readonly string[], answered: (answer: PushAnswer) => void) => void;
  onChange: () => void;
  onRefused: (code: string) => void;
  onRecovered: (words: readonly RecoveredText[]) => void;
}

/** What goes out at once. */
interface UpdateBatch {
  readonly update: Uint8Array;
  /** How many of the pending updates are in it as a whole. */
  readonly count: number;
  /** Up to where this client's characters go in it. */
  readonly clock: number;
  /** Whether nothing waits behind it. */
  readonly isLast: boolean;
}

/** Bytes that go out at once; the server takes twice as many. */
const MAX_UPDATE_BYTES = COLLAB_LIMITS.update / 2;
/** Updates go out at most this often: typing of a moment goes together. */
const BATCH_INTERVAL_MS = 20;
const RETRY_DELAYS_MS = [1_000, 2_000, 5_000] as const;
/** What the server could not do now, it may do in a moment; of everything else only a change helps. */
const TRANSIENT_CODES: ReadonlySet<string> = new Set([
  'unavailable',
  'outcome-unknown',
  'maintenance',
  'internal',
  'too-many-requests',
  'safeguarding-unavailable',
]);

/**
 * What was typed here and is not committed yet: sent one after another, kept until the server says that it
 * has it.
 */
export class UpdateQueue {
  readonly gate = new SafeguardGate(() => this.flush());
  state: UpdateQueueState = { unsaved: 0, unsavedSince: null, sending: false, blocked: false, refusal: null };
  private pending: Uint8Array[] = [];
  private isReady = false;
  private connectionNumber = 0;
  private retries = 0;
  private lastSentAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Up to where the server has this client's characters. */
  private committedClock = 0;
  /** Something among the pending must not leave this browser, though it has been deleted since. */
  private mustOmitDeleted = false;

  constructor(
    private readonly doc: Y.Doc,
    private readonly options: UpdateQueueOptions,
  ) {
    keepFormats(doc);
  }

  add(update: Uint8Array): void {
    this.pending.push(update);
    this.setState({
      unsaved: this.pending.length,
      unsavedSince: this.state.unsavedSince ?? Date.now(),
      refusal: null,
    });
    this.scheduleFlush(Math.max(0, this.lastSentAt + BATCH_INTERVAL_MS - performance.now()));
  }

  /** The text is open: what waits may go. */
  resume(vector: Uint8Array): void {
    this.isReady = true;
    this.connectionNumber += 1;
    this.retries = 0;
    this.committedClock = Y.decodeStateVector(vector).get(this.doc.clientID) ?? 0;
    this.setState({ sending: false, refusal: null });
    this.flush();
  }

  /** What is on its way may or may not arrive; it is sent again, and stored once. */
  pause(): void {
    this.isReady = false;
    this.connectionNumber += 1;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.setState({ sending: false });
  }

  close(): void {
    this.pause();
    this.gate.close();
  }

  private scheduleFlush(wait: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, wait);
  }

  private flush(): void {
    if (!this.isReady || this.state.sending || this.pending.length === 0 || this.timer !== undefined) return;
    const verdict = this.gate.verdict();
    const held = verdict === 'blocked';
    if (held !== this.state.blocked) this.setState({ blocked: held });
    if (held) this.mustOmitDeleted = true;
    if (verdict !== 'clear') return;
    const { connectionNumber } = this;
    const parcel = this.mustOmitDeleted ? this.nextBatchWithoutDeleted() : this.nextBatch();
    const sent = parcel.isLast ? this.gate.pendingClauseIds() : [];
    this.lastSentAt = performance.now();
    this.setState({ sending: true });
    this.options.push(parcel.update, this.gate.hasInsisted ? storedClaims() : [], (answer) => {
      if (!answer.ok) storeClaim({ code: answer.code, extra: { claim: answer.claim } });
      if (connectionNumber !== this.connectionNumber) return;
      if (answer.ok) this.handleCommitted(parcel, sent, answer.recovered);
      else this.handleRefused(answer.code);
    });
  }

  /** As much of what waits as the server takes at once: a long paste goes in pieces. */
  private nextBatch(): UpdateBatch {
    const { pending } = this;
    if (pending[0]!.byteLength > MAX_UPDATE_BYTES)
      pending.splice(0, 1, ...splitUpdate(pending[0]!, MAX_UPDATE_BYTES).map(({ update }) => update));
    let [count, size] = [1, pending[0]!.byteLength];
    while (count < pending.length && size + pending[count]!.byteLength <= MAX_UPDATE_BYTES) {
      size += pending[count]!.byteLength;
      count += 1;
    }
    const update = count === 1 ? pending[0]! : Y.mergeUpdates(pending.slice(0, count));
    const isLast = count === pending.length;
    return { update, count, isLast, clock: isLast ? this.localClock() : this.clockIn(update) };
  }

  /**
   * The same without characters that were deleted again: what is left of it is built again when this is committed.
   */
  private nextBatchWithoutDeleted(): UpdateBatch {
    const [{ update }, ...rest] = splitUpdate(this.encodeWithoutDeleted(), MAX_UPDATE_BYTES) as [
      UpdatePart,
      ...UpdatePart[],
    ];
    const isLast = rest.length === 0;
    return {
      update,
      count: isLast ? this.pending.length : 0,
      isLast,
      clock: isLast ? this.localClock() : this.clockIn(update),
    };
  }

  private localClock(): number {
    return Y.getState(this.doc.store, this.doc.clientID);
  }

  private clockIn(update: Uint8Array): number {
    return (
      splitUpdate(update, Number.POSITIVE_INFINITY)[0]!.clocks.get(this.doc.clientID) ?? this.committedClock
    );
  }

  private handleCommitted(
    { count, clock, isLast }: UpdateBatch,
    sent: readonly string[],
    recovered: readonly RecoveredText[],
  ): void {
    this.pending.splice(0, count);
    this.committedClock = clock;
    this.retries = 0;
    if (isLast) this.mustOmitDeleted = false;
    this.gate.handleCommitted(sent);
    this.setState({
      sending: false,
      refusal: null,
      unsaved: this.pending.length,
      unsavedSince: this.pending.length > 0 ? Date.now() : null,
    });
    if (recovered.length > 0) this.options.onRecovered(recovered);
    if (this.pending.length > 0) this.scheduleFlush(BATCH_INTERVAL_MS);
  }

  private handleRefused(code: string): void {
    this.mustOmitDeleted = true;
    if (code === 'personal-data-found' && this.gate.handleRefused()) {
      this.setState({ sending: false, blocked: true });
      return;
    }
    if (TRANSIENT_CODES.has(code)) {
      this.setState({ sending: false });
      if (code === 'too-many-requests') this.options.onRefused(code);
      this.scheduleFlush(RETRY_DELAYS_MS[Math.min(this.retries, RETRY_DELAYS_MS.length - 1)]!);
      this.retries += 1;
      return;
    }
    this.setState({ sending: false, refusal: code });
    this.options.onRefused(code);
  }

  /** All that the server lacks of this client's, without characters that were deleted again. */
  private encodeWithoutDeleted(): Uint8Array {
    const clean = new Y.Doc({ gc: true });
    keepFormats(clean);
    Y.applyUpdate(clean, Y.encodeStateAsUpdate(this.doc));
    const vector = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    vector.set(this.doc.clientID, this.committedClock);
    return Y.encodeStateAsUpdate(clean, Y.encodeStateVector(vector));
  }

  private setState(change: Partial<UpdateQueueState>): void {
    this.state = { ...this.state, ...change };
    this.options.onChange();
  }
}
