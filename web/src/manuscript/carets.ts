import type { CollabCaret } from '@nbn/contracts';

/** A caret as others said it: relative positions in JSON, not understood here. */
export interface Caret {
  readonly client: number;
  readonly memberId: string;
  readonly name: string;
  readonly place: string;
}

/** Nobody's caret is believed for longer than this without a sign. */
const STALE_MS = 45_000;
/** Said at most this often. */
const SAY_MS = 100;
/** And again, so that whoever came meanwhile sees it. */
const REPEAT_MS = 15_000;

/** Where the others' carets are, and where this one is said to be. Volatile on both ways. */
export class Carets {
  private all: ReadonlyMap<number, Caret & { readonly heard: number }> = new Map();
  private readonly listeners = new Set<() => void>();
  private own: string | null = null;
  private said: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly beat: ReturnType<typeof setInterval>;

  constructor(private readonly tell: (caret: string | null) => void) {
    this.beat = setInterval(() => this.pulse(), REPEAT_MS);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ReadonlyMap<number, Caret> => this.all;

  heard(carets: readonly CollabCaret[]): void {
    const next = new Map(this.all);
    let someoneCame = false;
    for (const { client, memberId, name, caret } of carets) {
      someoneCame ||= caret !== null && !next.has(client);
      if (caret === null) next.delete(client);
      else next.set(client, { client, memberId, name, place: caret, heard: performance.now() });
    }
    this.put(next);
    // Whoever has just come does not know where this one is.
    if (someoneCame && this.own !== null) this.say(this.own, true);
  }

  /** Tells where this member's caret is; null: nowhere in the text. */
  say(caret: string | null, again = false): void {
    this.own = caret;
    if (again) this.said = null;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.own === this.said) return;
      this.said = this.own;
      this.tell(this.own);
    }, SAY_MS);
  }

  /** What is not connected knows of nobody. */
  forget(): void {
    this.said = null;
    this.put(new Map());
  }

  end(): void {
    clearTimeout(this.timer);
    clearInterval(this.beat);
    if (this.own !== null) this.tell(null);
    this.own = null;
  }

  private pulse(): void {
    const now = performance.now();
    const alive = [...this.all].filter(([, { heard }]) => now - heard < STALE_MS);
    if (alive.length < this.all.size) this.put(new Map(alive));
    if (this.own !== null) this.say(this.own, true);
  }

  private put(next: ReadonlyMap<number, Caret & { readonly heard: number }>): void {
    if (next.size === 0 && this.all.size === 0) return;
    this.all = next;
    for (const listener of this.listeners) listener();
  }
}
