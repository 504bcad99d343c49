import type { Finding } from '@nbn/safeguarding';
import { differingStretch } from '@nbn/manuscript';
import { keptRules, loadRules, mayHold, type Rules } from '../ui/safeguard/rules.ts';

/** What was seen in one clause that this hand changed. */
export interface SeenInClause {
  readonly clauseId: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface GateView {
  readonly rules: Rules | null;
  readonly seen: readonly SeenInClause[];
}

interface Written {
  readonly before: string;
  readonly now: string;
  readonly at: number;
}

/** `blocked`: somebody's number stands there. `wait`: that is not known yet. */
export type Verdict = 'clear' | 'wait' | 'blocked';

/** A number is typed digit by digit: until it has come to an end, nobody can say what it is. */
const GROWING = /\p{N}(?:[ +-]?\p{N}){4,}[ +-]?$/u;
const GROWS_MS = 1_500;
/** Rules that did not come are asked for again. */
const RULES_AGAIN_MS = 3_000;

const NOTHING: GateView = { rules: null, seen: [] };

/**
 * Looks at every clause that was changed here before any of it is sent: where an identity number, account or passport stands
 * that was not there before, nothing leaves this browser until it is gone. Until the rules are loaded, what could hold one waits too.
 */
export class WordsGate {
  private readonly written = new Map<string, Written>();
  private view: GateView = NOTHING;
  private ended = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly look: () => void) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): GateView => this.view;

  /** This hand changed the words of a clause. */
  wrote(clauseId: string, before: string, now: string): void {
    this.written.set(clauseId, { before: this.written.get(clauseId)?.before ?? before, now, at: performance.now() });
  }

  /** Whether what was written may be sent. Where it may not yet, `look` is called when that can be told. */
  verdict(): Verdict {
    const suspects = [...this.written].filter(([, { now, before }]) => now !== before && mayHold(now));
    const rules = keptRules();
    if (suspects.length > 0 && !rules) {
      void loadRules().then(() => 0, () => RULES_AGAIN_MS).then((wait) => this.lookIn(wait));
      return 'wait';
    }
    const seen: SeenInClause[] = [];
    if (rules) {
      for (const [clauseId, { before, now }] of suspects) {
        const findings = rules.find(now).filter(({ start, end }) => !before.includes(now.slice(start, end)));
        if (findings.length > 0) seen.push({ clauseId, text: now, findings });
      }
    }
    if (seen.length > 0 || this.view.seen.length > 0) this.put({ rules, seen });
    if (rules && seen.some(({ findings }) => findings.some(rules.blocks))) return 'blocked';
    return this.grows(suspects.map(([, written]) => written)) ? 'wait' : 'clear';
  }

  private grows(suspects: readonly Written[]): boolean {
    const until = Math.max(0, ...suspects.filter(({ before, now }) => GROWING.test(typedPart(before, now))).map(({ at }) => at + GROWS_MS));
    clearTimeout(this.timer);
    const rest = until - performance.now();
    if (rest <= 0) return false;
    this.timer = setTimeout(() => this.look(), rest);
    return true;
  }

  /** The clauses whose words go out now. */
  sent(): readonly string[] {
    return [...this.written.keys()];
  }

  /** They are committed; what was changed in them since then is looked at as before. */
  committed(clauseIds: readonly string[]): void {
    for (const id of clauseIds) this.written.delete(id);
    if (this.view.seen.length > 0) this.put({ rules: this.view.rules, seen: this.view.seen.filter(({ clauseId }) => this.written.has(clauseId)) });
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  private lookIn(wait: number): void {
    if (this.ended) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), wait);
  }

  private put(view: GateView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}

/** The new words, with what stood before them in the same run of digits. */
function typedPart(before: string, now: string): string {
  const { start, text } = differingStretch(before, now);
  return now.slice(Math.max(0, start - 20), start + text.length);
}
