import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PRELOADED = new URL('event-loop-gauge.mjs', import.meta.url).href;

/**
 * How long the main thread of a process works without letting anybody else in, written down by the process
 * itself.
 */
export class EventLoopGauge {
  private readonly folder = mkdtempSync(join(tmpdir(), 'norbanet-gauge-'));
  private readonly file = join(this.folder, 'turns');

  constructor() {
    writeFileSync(this.file, '');
  }

  /** What the process is started with. */
  get environment(): Readonly<Record<string, string>> {
    return { NODE_OPTIONS: `--import=${PRELOADED}`, EVENT_LOOP_GAUGE: this.file };
  }

  /**
   * Milliseconds of the longest event loop turn while `work` went on; 0 when each was short.
   * @param answers asks the process something small: once it has answered, the turn before has been written
   * down.
   */
  async longest(answers: () => Promise<unknown>, work: () => Promise<unknown>): Promise<number> {
    await answers();
    const before = this.turns().length;
    await work();
    await answers();
    return Math.max(0, ...this.turns().slice(before));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private turns(): number[] {
    return readFileSync(this.file, 'utf8').split('\n').filter(Boolean).map(Number);
  }
}
