/** So many presses of Shift, each within so many milliseconds of the one before, are a wish to leave. */
const PRESSES = 3;
const PATIENCE_MS = 5_000;

export type ExitNews = 'twice' | 'once' | 'expired' | 'leaving' | null;

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Counts presses of Shift alone: one that is held, or that belongs to a letter or to a step backwards, is no wish to
 * leave. Tells what is to be said after each.
 */
export class ExitPresses {
  private presses = 0;
  private isAlone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (news: ExitNews) => void) {}

  down({ key, altKey, ctrlKey, metaKey }: Press): void {
    this.isAlone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    if (!this.isAlone) this.stop();
  }

  up({ key }: Pick<KeyboardEvent, 'key'>): void {
    if (key !== 'Shift' || !this.isAlone) return;
    this.isAlone = false;
    this.presses += 1;
    clearTimeout(this.timer);
    if (this.presses === PRESSES) return this.tell('leaving');
    this.tell(this.presses === 1 ? 'twice' : 'once');
    this.timer = setTimeout(() => {
      this.presses = 0;
      this.tell('expired');
    }, PATIENCE_MS);
  }

  /** Begins anew. */
  stop(): void {
    clearTimeout(this.timer);
    if (this.presses > 0) this.tell(null);
    this.presses = 0;
  }
}
