import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@nbn/contracts';
import type { Actor } from '../access/actor.ts';
import { ActorSource } from '../access/actor-source.ts';
import { FileStore, type StoredFile } from '../files/file-store.ts';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import { isDisconnectError } from '../persistence/retry-on-disconnect.ts';
import { NotFound, Problem } from '../problems/problem.ts';
import type { PrintJob } from './print-job.entity.ts';
import type { ClaimedPrint, PrintJobRepository } from './print-job.repository.ts';

/** What came of it: a PDF as a whole, or a file that is made while it is stored. */
type MadePrint = { readonly pdf: Uint8Array } | { readonly content: Readable };

/** How the prints of one kind are made. */
export interface PrintTask<Claimed extends ClaimedPrint, Made extends MadePrint> {
  readonly prints: PrintJobRepository<PrintJob & { id: string }, Claimed>;
  readonly limits: { readonly attempts: number; readonly bytes: number };
  /** Problems that another attempt may overcome. */
  readonly retryable: ReadonlySet<ProblemCode>;
  /** What the log says of a fault that is no problem. */
  readonly failure: string;
  /** Makes one with the rights that its member has at this moment. */
  make(actor: Actor, print: Claimed): Promise<Made>;
  /** Records one whose file is stored; false where it was cancelled meanwhile. */
  finish(print: Claimed, made: Made, stored: StoredFile): Promise<boolean>;
}

/** Makes the prints that members asked for, each with the rights of its member at that moment. */
@Injectable()
export class PrintJobRunner {
  constructor(
    private readonly actors: ActorSource,
    private readonly files: FileStore,
  ) {}

  /** Makes all that are due, one after another. */
  async run<Claimed extends ClaimedPrint, Made extends MadePrint>(
    task: PrintTask<Claimed, Made>,
  ): Promise<void> {
    const { prints } = task;
    for (let print = await prints.claimNext(); print; print = await prints.claimNext())
      await this.runOne(task, print);
  }

  private async runOne<Claimed extends ClaimedPrint, Made extends MadePrint>(
    task: PrintTask<Claimed, Made>,
    print: Claimed,
  ): Promise<void> {
    try {
      if (print.attempts > task.limits.attempts) throw new Problem('printing-failed');
      const actor = await this.actors.byMember(print.memberId, print.sessionId);
      if (!actor) throw new NotFound();
      const made = await task.make(actor, print);
      await this.files.remove(print.fileId);
      const content = 'content' in made ? made.content : Readable.from([made.pdf]);
      const stored = await this.files.put(content, task.limits.bytes, print.fileId);
      if (!(await task.finish(print, made, stored))) await this.files.remove(print.fileId);
    } catch (error) {
      await this.fail(task, print, error);
    }
  }

  /**
   * A problem is reported to whoever asked; anything else as a failed print, and its name in the log. What
   * may have been a passing fault is tried again. Whoever lost the database leaves the print as if killed.
   */
  private async fail<Claimed extends ClaimedPrint>(
    { prints, limits, retryable, failure }: Omit<PrintTask<Claimed, MadePrint>, 'make' | 'finish'>,
    { id, fileId, attempts }: Claimed,
    error: unknown,
  ): Promise<void> {
    if (isDisconnectError(error)) throw error;
    const code: ProblemCode = error instanceof Problem ? error.code : 'printing-failed';
    if (retryable.has(code) && attempts < limits.attempts) {
      await prints.requeue(id);
      return;
    }
    if (!(error instanceof Problem)) log.error({ error: serializeError(error) }, failure);
    await this.files.remove(fileId);
    await prints.markFailed(id, code);
  }
}
