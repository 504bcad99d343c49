import type { Finding } from '@nbn/safeguarding';
import { keptRules, loadRules, mayHold, type Rules } from './rules.ts';

/** A field that holds what a member writes. */
export type WrittenField = HTMLInputElement | HTMLTextAreaElement;

/** What was seen in the text that a field held when it was last looked at. */
export interface Seen {
  /** Whether this text goes to the server as it is. */
  readonly insisted: boolean;
  readonly text: string;
  readonly rules: Rules | null;
  readonly findings: readonly Finding[];
}

/** What the browser says at the field while it is held back. */
export interface HoldingWords {
  readonly checking: string;
  readonly held: string;
}

/** Looks at one field again and again, holds it back where it must, and tells those who listen. */
export class FieldWatch {
  private seen: Seen = { insisted: false, text: '', rules: null, findings: [] };
  private looked: string | null = null;
  /**
   * The very text that its writer wants to send as it is: the server holds it back, and a coordinator
   * decides.
   */
  private insisted: string | null = null;
  private readonly listeners = new Set<() => void>();

  readonly snapshot = (): Seen => this.seen;
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Looks at what stands in the field now, if it has not yet. `tell` hears whether the field is held back.
   */
  look(field: WrittenField, words: HoldingWords, tell: (held: boolean) => void): void {
    const text = field.value;
    if (text === this.looked) return;
    this.looked = text;
    const rules = keptRules();
    const findings = mayHold(text) && rules ? rules.find(text) : [];
    const hold = (message: string): void => {
      field.setCustomValidity(message);
      tell(message !== '');
    };
    if (mayHold(text) && !rules) {
      hold(words.checking);
      // Where they cannot be fetched the field stays held back, and the next letter asks again.
      void loadRules()
        .catch(() => null)
        .then((loaded) => {
          this.looked = null;
          if (loaded && field.isConnected) this.look(field, words, tell);
        });
    } else hold(rules && findings.some(rules.blocks) && text !== this.insisted ? words.held : '');
    if (findings.length === 0 && this.seen.findings.length === 0) return;
    this.seen = { insisted: text === this.insisted, text, rules, findings };
    for (const listener of this.listeners) listener();
  }

  /** Lets this very text, and no other, go to the server's judgement. */
  insist(field: WrittenField, words: HoldingWords, tell: (held: boolean) => void): void {
    this.insisted = field.value;
    this.looked = null;
    this.look(field, words, tell);
  }
}
