import { ApiProblem, UnreachableError } from '../../api/problem.ts';
import type { DocumentView } from '../queries.ts';
import type { DocumentWords, FileTransfer } from './file-transfer.ts';
import type { FileRefusal } from './refusals.ts';

/**
 * chosen: not asked for yet · waiting: its turn comes · sending · paused: by the member · offline: until the
 * line is back · refused: `problem` says why · added.
 */
export type QueuedState = 'chosen' | 'waiting' | 'sending' | 'paused' | 'offline' | 'refused' | 'added';

/** One file of the queue, as it stands at this moment. */
export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  readonly title: string;
  readonly state: QueuedState;
  /** From 0 to 1. */
  readonly share: number;
  /** Why it was not even tried. */
  readonly refusal: FileRefusal | null;
  /** Why it was tried in vain. */
  readonly problem: unknown;
  readonly document: DocumentView | null;
}

interface Entry {
  shown: QueuedFile;
  readonly transfer: FileTransfer;
  words: DocumentWords;
  stop: AbortController | null;
  attempts: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface ChosenFile {
  readonly file: File;
  readonly title: string;
  readonly refusal: FileRefusal | null;
}

export type QueueEvent = 'added' | 'refused' | 'offline';
type Listener = () => void;

/** As many at once: a slow line is not cut into many thin ones, and one large file does not hold up the rest. */
const AT_ONCE = 2;
const RETRY_DELAYS_MS = [2_000, 5_000, 10_000, 20_000, 30_000];
const ACTIVE: readonly QueuedState[] = ['waiting', 'sending', 'paused', 'offline'];

/**
 * Files that become documents one after the other, each by itself: what is refused or breaks off leaves the
 * others alone. Knows nothing of the page; it is read by `list` and heard by `subscribe`.
 */
export class UploadQueue {
  private readonly entries = new Map<number, Entry>();
  private readonly listeners = new Set<Listener>();
  private snapshot: readonly QueuedFile[] = [];
  private lastId = 0;

  constructor(
    private readonly createTransfer: (file: File) => FileTransfer,
    private readonly onEvent: (event: QueueEvent, file: QueuedFile) => void = () => undefined,
  ) {}

  readonly subscribe = (listener: Listener): Listener => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same list until something in it changes. */
  readonly list = (): readonly QueuedFile[] => this.snapshot;

  /** Whether leaving the page would break something off. */
  readonly isBusy = (): boolean => this.snapshot.some(({ state }) => ACTIVE.includes(state));

  /** Takes files in; those with a refusal stand in the list with it and are not tried. */
  add(chosen: readonly ChosenFile[]): void {
    for (const { file, title, refusal } of chosen) {
      const id = ++this.lastId;
      const shown: QueuedFile = {
        id,
        file,
        title,
        state: refusal ? 'refused' : 'chosen',
        share: 0,
        refusal,
        problem: null,
        document: null,
      };
      const transfer = this.createTransfer(file);
      this.entries.set(id, { shown, transfer, words: {}, stop: null, attempts: 0, timer: undefined });
    }
    this.publish();
  }

  rename(id: number, title: string): void {
    this.change(id, { title });
  }

  /** Sends all that was chosen, with what is said of all of them. */
  start(words: DocumentWords): void {
    for (const entry of this.entries.values())
      if (entry.shown.state === 'chosen') {
        entry.words = words;
        this.set(entry, { state: 'waiting' });
      }
    this.sendNext();
  }

  pause(id: number): void {
    const entry = this.entries.get(id);
    if (!entry || !['waiting', 'sending', 'offline'].includes(entry.shown.state)) return;
    this.halt(entry);
    this.set(entry, { state: 'paused' });
    this.sendNext();
  }

  /** Goes on with one that is paused, and tries one again that was refused or waits for the line. */
  resume(id: number): void {
    const entry = this.entries.get(id);
    if (!entry || !['paused', 'offline', 'refused'].includes(entry.shown.state) || entry.shown.refusal)
      return;
    clearTimeout(entry.timer);
    this.set(entry, { state: 'waiting', problem: null });
    this.sendNext();
  }

  pauseAll(): void {
    // Those that wait first, so that none of them begins in the place of one that stops.
    for (const state of ['waiting', 'offline', 'sending'] as const)
      for (const file of this.snapshot) if (file.state === state) this.pause(file.id);
  }

  resumeAll(): void {
    for (const { id, state } of this.snapshot) if (state === 'paused') this.resume(id);
  }

  /** The line is back. */
  readonly goOnline = (): void => {
    for (const { id, state } of this.snapshot) if (state === 'offline') this.resume(id);
  };

  /** Takes one out of the list; what has arrived of it is given up. */
  remove(id: number): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.halt(entry);
    this.entries.delete(id);
    const { state, share } = entry.shown;
    if (state !== 'added' && share > 0) void entry.transfer.giveUp().catch(() => undefined);
    this.publish();
    this.sendNext();
  }

  /** Stops everything; what has arrived stays at the server for those who choose the same file again. */
  close(): void {
    for (const entry of this.entries.values()) this.halt(entry);
  }

  private halt(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.stop?.abort(new DOMException('Stopped', 'AbortError'));
    entry.stop = null;
  }

  private sendNext(): void {
    const all = [...this.entries.values()];
    const free = AT_ONCE - all.filter(({ shown }) => shown.state === 'sending').length;
    const next = all.filter(({ shown }) => shown.state === 'waiting').slice(0, Math.max(0, free));
    for (const entry of next) void this.send(entry);
  }

  private async send(entry: Entry): Promise<void> {
    const stop = new AbortController();
    entry.stop = stop;
    this.set(entry, { state: 'sending' });
    const words = { ...entry.words, title: entry.shown.title };
    try {
      const document = await entry.transfer.run(
        words,
        (share) => !stop.signal.aborted && this.progress(entry, share),
        stop.signal,
      );
      if (stop.signal.aborted) return;
      this.set(entry, { state: 'added', share: 1, document, problem: null });
      this.onEvent('added', entry.shown);
    } catch (problem) {
      if (stop.signal.aborted) return;
      this.fail(entry, problem);
    }
    this.sendNext();
  }

  private progress(entry: Entry, share: number): void {
    entry.attempts = 0;
    this.set(entry, { share });
  }

  /** A line that broke is tried again by itself; what the server refuses waits for the member. */
  private fail(entry: Entry, problem: unknown): void {
    if (!isPassing(problem)) {
      this.set(entry, { state: 'refused', problem });
      this.onEvent('refused', entry.shown);
      return;
    }
    const delay = RETRY_DELAYS_MS[Math.min(entry.attempts, RETRY_DELAYS_MS.length - 1)];
    entry.attempts += 1;
    this.set(entry, { state: 'offline', problem });
    entry.timer = setTimeout(() => this.resume(entry.shown.id), delay);
    if (entry.attempts === 1) this.onEvent('offline', entry.shown);
  }

  private change(id: number, change: Partial<QueuedFile>): void {
    const entry = this.entries.get(id);
    if (entry) this.set(entry, change);
  }

  private set(entry: Entry, change: Partial<QueuedFile>): void {
    entry.shown = { ...entry.shown, ...change };
    this.publish();
  }

  private publish(): void {
    this.snapshot = [...this.entries.values()].map(({ shown }) => shown);
    for (const listener of this.listeners) listener();
  }
}

function isPassing(problem: unknown): boolean {
  if (problem instanceof UnreachableError) return true;
  return problem instanceof ApiProblem && [502, 503, 504].includes(problem.status);
}
