import type { Finding } from '@nbn/safeguarding';
import { differingRange } from '@nbn/collab';
import {
  loadedRules,
  loadRules,
  mayContainPersonalData,
  type SafeguardRules,
} from '../ui/safeguard/rules.ts';

/** What was found in one clause that this member changed. */
export interface ClauseFindings {
  readonly clauseId: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The server holds these words back by now, and a coordinator decides. */
  readonly isUnderReview: boolean;
}

export interface GateState {
  readonly rules: SafeguardRules | null;
  readonly clauses: readonly ClauseFindings[];
}

interface PendingEdit {
  readonly before: string;
  readonly now: string;
  readonly at: number;
}

/** `blocked`: somebody's number stands there. `wait`: that is not known yet. */
export type Verdict = 'clear' | 'wait' | 'blocked';

/** A number is typed digit by digit: until it has come to an end, nobody can say what it is. */
const UNFINISHED_NUMBER = /\p{N}(?:[ +-]?\p{N}){4,}[ +-]?$/u;
const UNFINISHED_NUMBER_WAIT_MS = 1_500;
/** How long clauses are looked at in one go, in milliseconds. */
const SCAN_SLICE_MS = 40;
/** Rules that did not come are asked for again. */
const RULES_RETRY_MS = 3_000;

const EMPTY_STATE: GateState = { rules: null, clauses: [] };

/**
 * Looks at every clause that was changed here before any of it is sent: where an identity number, account or
 * passport stands that was not there before, nothing leaves this browser until it is gone. Until the rules
 * are loaded, what could hold one waits too.
 */
export class SafeguardGate {
  private readonly pendingEdits = new Map<string, PendingEdit>();
  /** What was found in clauses as they stand. */
  private readonly scanned = new Map<
    string,
    { readonly before: string; readonly now: string; readonly findings: readonly Finding[] }
  >();
  /** Numbers that their writer says have to stay: they go to the server’s judgement, once each time. */
  private readonly insisted = new Set<string>();
  private readonly underReview = new Set<string>();
  private state: GateState = EMPTY_STATE;
  private isClosed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly requestFlush: () => void) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): GateState => this.state;

  /** This member changed the words of a clause. */
  recordEdit(clauseId: string, before: string, now: string): void {
    this.pendingEdits.set(clauseId, {
      before: this.pendingEdits.get(clauseId)?.before ?? before,
      now,
      at: performance.now(),
    });
  }

  /** Whether what was written may be sent. Where it may not yet, `look` is called when that can be told. */
  verdict(): Verdict {
    const suspects = [...this.pendingEdits].filter(
      ([, { now, before }]) => now !== before && mayContainPersonalData(now),
    );
    const rules = loadedRules();
    if (suspects.length > 0 && !rules) {
      void loadRules()
        .then(
          () => 0,
          () => RULES_RETRY_MS,
        )
        .then((wait) => this.scheduleFlush(wait));
      return 'wait';
    }
    if (rules && !this.scan(rules, suspects)) {
      this.scheduleFlush(0);
      return 'wait';
    }
    const seen: ClauseFindings[] = [];
    if (rules) {
      for (const [clauseId, { now }] of suspects) {
        const { findings } = this.scanned.get(clauseId)!;
        if (findings.length > 0)
          seen.push({
            clauseId,
            text: now,
            findings,
            isUnderReview: containsAllBlocked(this.underReview, rules, now, findings),
          });
      }
    }
    if (seen.length > 0 || this.state.clauses.length > 0) this.setState({ rules, clauses: seen });
    if (
      rules &&
      seen.some(
        ({ text, findings }) =>
          findings.some(rules.blocks) && !containsAllBlocked(this.insisted, rules, text, findings),
      )
    )
      return 'blocked';
    return this.awaitUnfinishedNumber(suspects.map(([, written]) => written)) ? 'wait' : 'clear';
  }

  /**
   * Looks at what is new since the last look; of a long paste only at a part, so that the page can answer.
   * @returns whether all is looked at.
   */
  private scan(
    rules: SafeguardRules,
    suspects: readonly (readonly [clauseId: string, written: PendingEdit])[],
  ): boolean {
    const until = performance.now() + SCAN_SLICE_MS;
    for (const [clauseId, { before, now }] of suspects) {
      const known = this.scanned.get(clauseId);
      if (known?.now === now && known.before === before) continue;
      if (performance.now() > until) return false;
      this.scanned.set(clauseId, {
        before,
        now,
        findings: rules.find(now).filter(({ start, end }) => !before.includes(now.slice(start, end))),
      });
    }
    return true;
  }

  private awaitUnfinishedNumber(suspects: readonly PendingEdit[]): boolean {
    const until = Math.max(
      0,
      ...suspects
        .filter(({ before, now }) => UNFINISHED_NUMBER.test(typedPart(before, now)))
        .map(({ at }) => at + UNFINISHED_NUMBER_WAIT_MS),
    );
    clearTimeout(this.timer);
    const rest = until - performance.now();
    if (rest <= 0) return false;
    this.timer = setTimeout(() => this.requestFlush(), rest);
    return true;
  }

  /**
   * What holds a clause back has to stay: it is sent as it is, for the server to hold it back and a
   * coordinator to decide.
   */
  insist(clauseId: string): void {
    const { rules, clauses: seen } = this.state;
    for (const { text, findings } of seen.filter((each) => each.clauseId === clauseId))
      for (const value of blockedValuesIn(rules!, text, findings)) this.insisted.add(value);
    this.requestFlush();
  }

  /** Sends what was asked about once more. */
  retryReviewed(): void {
    for (const { clauseId, isUnderReview } of this.state.clauses) if (isUnderReview) this.insist(clauseId);
  }

  /** Whether something goes out now that its writer insists on. */
  get hasInsisted(): boolean {
    return this.insisted.size > 0;
  }

  /** The server held it back. @returns whether it was for what is seen here. */
  handleRefused(): boolean {
    const ours = this.insisted.size > 0;
    for (const value of this.insisted) this.underReview.add(value);
    this.insisted.clear();
    if (ours) this.verdict();
    return ours;
  }

  /** The clauses whose words go out now. */
  pendingClauseIds(): readonly string[] {
    return [...this.pendingEdits.keys()];
  }

  /** What this member inserted into clauses since they were last committed, as it stands there now. */
  unsavedTexts(): { readonly clauseId: string; readonly text: string }[] {
    return [...this.pendingEdits]
      .map(([clauseId, { before, now }]) => ({ clauseId, text: differingRange(before, now).text }))
      .filter(({ text }) => text.trim() !== '');
  }

  /** They are committed; what was changed in them since then is looked at as before. */
  handleCommitted(clauseIds: readonly string[]): void {
    for (const id of clauseIds) {
      this.pendingEdits.delete(id);
      this.scanned.delete(id);
    }
    this.insisted.clear();
    if (this.state.clauses.length > 0)
      this.setState({
        rules: this.state.rules,
        clauses: this.state.clauses.filter(({ clauseId }) => this.pendingEdits.has(clauseId)),
      });
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private scheduleFlush(wait: number): void {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.requestFlush(), wait);
  }

  private setState(view: GateState): void {
    this.state = view;
    for (const listener of this.listeners) listener();
  }
}

/** What of a clause must not be sent as it is. */
const blockedValuesIn = (rules: SafeguardRules, text: string, findings: readonly Finding[]): string[] =>
  findings.filter(rules.blocks).map(({ start, end }) => text.slice(start, end));

function containsAllBlocked(
  set: ReadonlySet<string>,
  rules: SafeguardRules,
  text: string,
  findings: readonly Finding[],
): boolean {
  const held = blockedValuesIn(rules, text, findings);
  return held.length > 0 && held.every((value) => set.has(value));
}

/** The new words, with what stood before them in the same run of digits. */
function typedPart(before: string, now: string): string {
  const { start, text } = differingRange(before, now);
  return now.slice(Math.max(0, start - 20), start + text.length);
}
