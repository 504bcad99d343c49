import { Injectable } from '@nestjs/common';
import { BoundedLimiter } from '../../limits/bounded-limiter.ts';
import { runSingleTask } from '../../workers/single-task.ts';
import { PrintingBusy, PrintingFailed } from '../print.problems.ts';
import type { LinkLabels } from './accessible-pdf.ts';
import type { MergeAnswer, MergeResult, MergeTask } from './merge-message.ts';
import { MergeWorkerFactory } from './merge-worker-factory.ts';

/**
 * Joins PDFs in a thread of its own, one after another, each within a time limit: no file can block others.
 */
@Injectable()
export class PdfMerger {
  private readonly limiter = new BoundedLimiter(1, 20, () => new PrintingBusy());
  private lastTaskId = 0;
  /** Milliseconds that one merge may take. */
  timeoutMs = 180_000;

  constructor(private readonly workerFactory: MergeWorkerFactory) {}

  /** Finds on which pages the anchors of the first are, and how many pages each part has. */
  measure(first: Uint8Array, parts: readonly Uint8Array[]): Promise<MergeResult> {
    return this.limiter.run(() => this.runTask(first, parts, true));
  }

  /** Appends the parts to the first. */
  merge(
    first: Uint8Array,
    parts: readonly Uint8Array[],
  ): Promise<MergeResult & { readonly pdf: Uint8Array }> {
    return this.limiter.run(async () => {
      const result = await this.runTask(first, parts, false);
      if (!result.pdf) throw new PrintingFailed();
      return { ...result, pdf: result.pdf };
    });
  }

  /** Writes a text on every page of a PDF. */
  stamp(pdf: Uint8Array, text: string): Promise<Uint8Array> {
    return this.limiter.run(async () => {
      const result = await this.runTask(pdf, [], false, { stamp: text });
      if (!result.pdf) throw new PrintingFailed();
      return result.pdf;
    });
  }

  /** Makes a PDF that Chromium tagged a PDF/UA-1, with these words for its links. */
  makeAccessible(
    pdf: Uint8Array,
    linkLabels: LinkLabels,
  ): Promise<MergeResult & { readonly pdf: Uint8Array }> {
    return this.limiter.run(async () => {
      const result = await this.runTask(pdf, [], false, { linkLabels });
      if (!result.pdf) throw new PrintingFailed();
      return { ...result, pdf: result.pdf };
    });
  }

  private async runTask(
    first: Uint8Array,
    parts: readonly Uint8Array[],
    dryRun: boolean,
    options: Pick<MergeTask, 'stamp' | 'linkLabels'> = {},
  ): Promise<MergeResult> {
    const id = (this.lastTaskId += 1);
    const task: MergeTask = { id, first, parts, dryRun, ...options };
    const answer = await runSingleTask<MergeTask, MergeAnswer>(this.workerFactory.start(), task, {
      name: 'pdf-merge',
      timeoutMs: this.timeoutMs,
    });
    if (!answer?.result) throw new PrintingFailed();
    return answer.result;
  }
}
