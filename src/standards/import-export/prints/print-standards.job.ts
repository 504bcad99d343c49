import { PRINT_LIMITS, type ProblemCode } from '@nbn/contracts';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { ActorSource } from '#platform/access/actor-source';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { log } from '#platform/log/log';
import { nameScope } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import { PdfMerger } from '#platform/print/merge/pdf-merger';
import { Printer } from '#platform/print/printer';
import { NotFound, Problem } from '#platform/problems/problem';
import { serializeError } from '#platform/log/error-serializer';
import { StandardWorkerPool } from '../../worker/standard-worker-pool.ts';
import { threadScope } from '../../standard.policy.ts';
import { StandardContentQuery } from '../standard-content.query.ts';
import {
  PRINT_IS_DUE,
  claimNextPrint,
  recordProgress,
  requeuePrint,
  saveFailure,
  savePrint,
  type ClaimedPrint,
  type PrintResult,
} from './standard-print.repository.ts';

/** Problems that another attempt may overcome. */
const RETRYABLE_PROBLEMS: ReadonlySet<ProblemCode> = new Set(['printing-failed', 'printing-busy']);

/**
 * A print is due when a member has asked for it: it is made with the rights that the member has at that
 * moment. Claiming names the file and keeps others away; if the process is killed, the print falls due again
 * after four minutes and replaces that file, and it is ready only once.
 */
@JobHandler({
  queue: 'standard-prints',
  job: 'print',
  rule: 'system',
  every: 60_000,
  due: `exists (select from standard_print where ${PRINT_IS_DUE})`,
})
export class PrintStandardsJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly actors: ActorSource,
    private readonly contents: StandardContentQuery,
    private readonly printer: Printer,
    private readonly merger: PdfMerger,
    private readonly files: FileStore,
    private readonly computations: StandardWorkerPool,
  ) {}

  async run(): Promise<void> {
    for (
      let print = await claimNextPrint(this.database, newId());
      print;
      print = await claimNextPrint(this.database, newId())
    )
      await this.print(print);
  }

  private async print(print: ClaimedPrint): Promise<void> {
    try {
      if (print.attempts > PRINT_LIMITS.attempts) throw new Problem('printing-failed');
      const actor = await this.actors.byMember(print.memberId, print.sessionId);
      if (!actor) throw new NotFound();
      const content = await this.contents.findContent(actor, print.standardId, {
        ...print,
        amendments: false,
      });
      await recordProgress(this.database, print.id);
      const page = await this.computations.writeFile(content, 'html');
      const pdf = await this.printer.printPdf(page.toString('utf8'));
      await recordProgress(this.database, print.id);
      const { pages } = await this.merger.measure(new Uint8Array(pdf), []);
      await this.files.remove(print.fileId);
      await this.files.put(Readable.from([pdf]), PRINT_LIMITS.bytes, print.fileId);
      await this.finish(print, {
        size: pdf.length,
        pages,
        scope: threadScope(actor),
        names: nameScope(actor),
      });
    } catch (error) {
      await this.fail(print, error);
    }
  }

  /** A print that was cancelled meanwhile stays cancelled. */
  private async finish({ id, fileId }: ClaimedPrint, result: PrintResult): Promise<void> {
    const finished = await savePrint(this.database, id, result);
    if (!finished) await this.files.remove(fileId);
  }

  /**
   * A problem is reported to whoever asked; anything else as a failed print, and its name in the log. What
   * may have been a passing fault is tried again.
   */
  private async fail({ id, fileId, attempts }: ClaimedPrint, error: unknown): Promise<void> {
    const code: ProblemCode = error instanceof Problem ? error.code : 'printing-failed';
    if (RETRYABLE_PROBLEMS.has(code) && attempts < PRINT_LIMITS.attempts) {
      await requeuePrint(this.database, id);
      return;
    }
    if (!(error instanceof Problem))
      log.error({ error: serializeError(error) }, 'a standard could not be printed');
    await this.files.remove(fileId);
    await saveFailure(this.database, id, code);
  }
}
