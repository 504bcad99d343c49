import type { Finding } from '@nbn/safeguarding';
import { differingRange } from '@nbn/collab';
import { keptRules, loadRules, mayHold, type Rules } from '../ui/safeguard/rules.ts';

/** What was seen in one clause that this hand changed. */
export interface SeenInClause {
  readonly clauseId: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The server holds these words back by now, and a coordinator decides. */
  readonly asked: boolean;
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
/** How long clauses are looked at in one go, in milliseconds. */
const SLICE_MS = 40;
/** Rules that did not come are asked for again. */
const RULES_AGAIN_MS = 3_000;

const NOTHING: GateView = { rules: null, seen: [] };

/**
 * Looks at every clause that was changed here before any of it is sent: where an identity number, account or
 * passport stands that was not there before, nothing leaves this browser until it is gone. Until the rules
 * are loaded, what could hold one waits too.
 */
export class WordsGate {
  private readonly written = new Map<string, Written>();
  /** What was found in clauses as they stand. */
  private readonly looked = new Map<
    string,
    { readonly before: string; readonly now: string; readonly findings: readonly Finding[] }
  >();
  /** Numbers that their writer says have to stay: they go to the server’s judgement, once each time. */
  private readonly insisted = new Set<string>();
  private readonly asked = new Set<string>();
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
    this.written.set(clauseId, {
      before: this.written.get(clauseId)?.before ?? before,
      now,
      at: performance.now(),
    });
  }

  /** Whether what was written may be sent. Where it may not yet, `look` is called when that can be told. */
  verdict(): Verdict {
    const suspects = [...this.written].filter(([, { now, before }]) => now !== before && mayHold(now));
    const rules = keptRules();
    if (suspects.length > 0 && !rules) {
      void loadRules()
        .then(
          () => 0,
          () => RULES_AGAIN_MS,
        )
        .then((wait) => this.lookIn(wait));
      return 'wait';
    }
    if (rules && !this.lookInto(rules, suspects)) {
      this.lookIn(0);
      return 'wait';
    }
    const seen: SeenInClause[] = [];
    if (rules) {
      for (const [clauseId, { now }] of suspects) {
        const { findings } = this.looked.get(clauseId)!;
        if (findings.length > 0)
          seen.push({ clauseId, text: now, findings, asked: isAll(this.asked, rules, now, findings) });
      }
    }
    if (seen.length > 0 || this.view.seen.length > 0) this.put({ rules, seen });
    if (
      rules &&
      seen.some(
        ({ text, findings }) => findings.some(rules.blocks) && !isAll(this.insisted, rules, text, findings),
      )
    )
      return 'blocked';
    return this.grows(suspects.map(([, written]) => written)) ? 'wait' : 'clear';
  }

  /**
   * Looks at what is new since the last look; of a long paste only at a part, so that the page can answer.
   * @returns whether all is looked at.
   */
  private lookInto(
    rules: Rules,
    suspects: readonly (readonly [clauseId: string, written: Written])[],
  ): boolean {
    const until = performance.now() + SLICE_MS;
    for (const [clauseId, { before, now }] of suspects) {
      const known = this.looked.get(clauseId);
      if (known?.now === now && known.before === before) continue;
      if (performance.now() > until) return false;
      this.looked.set(clauseId, {
        before,
        now,
        findings: rules.find(now).filter(({ start, end }) => !before.includes(now.slice(start, end))),
      });
    }
    return true;
  }

  private grows(suspects: readonly Written[]): boolean {
    const until = Math.max(
      0,
      ...suspects
        .filter(({ before, now }) => GROWING.test(typedPart(before, now)))
        .map(({ at }) => at + GROWS_MS),
    );
    clearTimeout(this.timer);
    const rest = until - performance.now();
    if (rest <= 0) return false;
    this.timer = setTimeout(() => this.look(), rest);
    return true;
  }

  /**
   * What holds a clause back has to stay: it is sent as it is, for the server to hold it back and a
   * coordinator to decide.
   */
  insist(clauseId: string): void {
    const { rules, seen } = this.view;
    for (const { text, findings } of seen.filter((each) => each.clauseId === clauseId))
      for (const value of heldIn(rules!, text, findings)) this.insisted.add(value);
    this.look();
  }

  /** Sends what was asked about once more. */
  again(): void {
    for (const { clauseId, asked } of this.view.seen) if (asked) this.insist(clauseId);
  }

  /** Whether something goes out now that its writer insists on. */
  get insists(): boolean {
    return this.insisted.size > 0;
  }

  /** The server held it back. @returns whether it was for what is seen here. */
  refused(): boolean {
    const ours = this.insisted.size > 0;
    for (const value of this.insisted) this.asked.add(value);
    this.insisted.clear();
    if (ours) this.verdict();
    return ours;
  }

  /** The clauses whose words go out now. */
  sent(): readonly string[] {
    return [...this.written.keys()];
  }

  /** What this hand put into clauses since they were committed last, as it stands there now. */
  unsaved(): { readonly clauseId: string; readonly text: string }[] {
    return [...this.written]
      .map(([clauseId, { before, now }]) => ({ clauseId, text: differingRange(before, now).text }))
      .filter(({ text }) => text.trim() !== '');
  }

  /** They are committed; what was changed in them since then is looked at as before. */
  committed(clauseIds: readonly string[]): void {
    for (const id of clauseIds) {
      this.written.delete(id);
      this.looked.delete(id);
    }
    this.insisted.clear();
    if (this.view.seen.length > 0)
      this.put({
        rules: this.view.rules,
        seen: this.view.seen.filter(({ clauseId }) => this.written.has(clauseId)),
      });
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

/** What of a clause must not be sent as it is. */
const heldIn = (rules: Rules, text: string, findings: readonly Finding[]): string[] =>
  findings.filter(rules.blocks).map(({ start, end }) => text.slice(start, end));

function isAll(set: ReadonlySet<string>, rules: Rules, text: string, findings: readonly Finding[]): boolean {
  const held = heldIn(rules, text, findings);
  return held.length > 0 && held.every((value) => set.has(value));
}

/** The new words, with what stood before them in the same run of digits. */
function typedPart(before: string, now: string): string {
  const { start, text } = differingRange(before, now);
  return now.slice(Math.max(0, start - 20), start + text.length);
}
