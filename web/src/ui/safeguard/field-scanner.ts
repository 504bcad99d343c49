import type { Finding } from '@nbn/safeguarding';
import { loadedRules, loadRules, mayContainPersonalData, type SafeguardRules } from './rules.ts';

/** A field that holds what a member writes. */
export type WrittenField = HTMLInputElement | HTMLTextAreaElement;

/** What was seen in the text that a field held when it was last looked at. */
export interface ScanResult {
  /** Whether this text goes to the server as it is. */
  readonly insisted: boolean;
  readonly text: string;
  readonly rules: SafeguardRules | null;
  readonly findings: readonly Finding[];
}

/** What the browser says at the field while it is held back. */
export interface ValidityMessages {
  readonly checking: string;
  readonly blocked: string;
}

const pendingScans = new WeakMap<Element, Promise<void>>();

/** The scans of these fields that still wait for the rules. None of them rejects. */
export const pendingScansOf = (fields: readonly Element[]): Promise<void>[] =>
  fields.flatMap((field) => pendingScans.get(field) ?? []);

/** Looks at one field again and again, holds it back where it must, and notifies its listeners. */
export class FieldScanner {
  private result: ScanResult = { insisted: false, text: '', rules: null, findings: [] };
  private scannedText: string | null = null;
  /**
   * The very text that its writer wants to send as it is: the server holds it back, and a coordinator
   * decides.
   */
  private insisted: string | null = null;
  private readonly listeners = new Set<() => void>();

  readonly snapshot = (): ScanResult => this.result;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Looks at what stands in the field now, if it has not yet. `onChange` gets whether the field is blocked.
   */
  scan(field: WrittenField, words: ValidityMessages, onChange: (isBlocked: boolean) => void): void {
    const text = field.value;
    if (text === this.scannedText) return;
    this.scannedText = text;
    const rules = loadedRules();
    const findings = mayContainPersonalData(text) && rules ? rules.find(text) : [];
    const hold = (message: string): void => {
      field.setCustomValidity(message);
      onChange(message !== '');
    };
    if (mayContainPersonalData(text) && !rules) {
      hold(words.checking);
      // Where they cannot be fetched the field stays blocked, and the next keystroke asks again.
      const pending = loadRules()
        .catch(() => null)
        .then((loaded) => {
          pendingScans.delete(field);
          this.scannedText = null;
          if (loaded && field.isConnected) this.scan(field, words, onChange);
        });
      pendingScans.set(field, pending);
    } else hold(rules && findings.some(rules.blocks) && text !== this.insisted ? words.blocked : '');
    if (findings.length === 0 && this.result.findings.length === 0) return;
    this.result = { insisted: text === this.insisted, text, rules, findings };
    for (const listener of this.listeners) listener();
  }

  /** Lets this very text, and no other, go to the server's judgement. */
  insist(field: WrittenField, words: ValidityMessages, onChange: (isBlocked: boolean) => void): void {
    this.insisted = field.value;
    this.scannedText = null;
    this.scan(field, words, onChange);
  }
}
