import type { ImportLoss } from '@nbn/import';

/**
 * A paste that can be taken back: `next` to be undone, `later` because something was done after it, `done`
 * already.
 */
export interface PasteUndo {
  readonly state: () => 'next' | 'later' | 'done';
  readonly run: () => void;
}

/**
 * What is reported of the last paste: that it is being read, that there was no room for it, or what of it did not
 * come along.
 */
export type PasteReport =
  | { readonly is: 'reading' | 'too-many' | 'too-long' }
  | { readonly is: 'losses'; readonly losses: readonly ImportLoss[]; readonly undo: PasteUndo | null };

/** Keeps the reports of pastes into one text, for the page around it. */
export class PasteReportStore {
  private report: PasteReport | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): PasteReport | null => this.report;

  set(report: PasteReport | null): void {
    if (report === this.report) return;
    this.report = report;
    for (const listener of this.listeners) listener();
  }
}
