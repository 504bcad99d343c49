import { PRINT_LIMITS, type ExportComments, type ProblemCode } from '@nbn/contracts';
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

/** What waits, and what a process that died had taken and given no sign of for so long. */
const DUE = `(state = 'waiting' or (state = 'printing' and taken_at < app_now() - interval '4 minutes'))`;

/** What another try may get over. */
const RETRYABLE_PROBLEMS: ReadonlySet<ProblemCode> = new Set(['printing-failed', 'printing-busy']);

interface ClaimedPrint {
  readonly id: string;
  readonly standardId: string;
  readonly versionId: string | null;
  readonly comments: ExportComments;
  readonly memberId: string;
  readonly sessionId: string;
  readonly attempts: number;
  readonly fileId: string;
}

interface PrintResult {
  readonly size: number;
  readonly pages: number;
  readonly scope: string;
  readonly names: string;
}

/**
 * Prints the standards that were asked for, each in the name of who asked, with the rights of the moment in
 * which it is printed.
 */
@JobHandler({
  queue: 'standard-prints',
  job: 'print',
  rule: 'system',
  every: 60_000,
  due: `exists (select from standard_print where ${DUE})`,
})
export class PrintStandardsJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly actors: ActorSource,
    private readonly contents: StandardContentQuery,
    private readonly printer: Printer,
    private readonly binder: PdfMerger,
    private readonly files: FileStore,
    private readonly computations: StandardWorkerPool,
  ) {}

  async run(): Promise<void> {
    for (let print = await this.claimNext(); print; print = await this.claimNext()) await this.print(print);
  }

  /**
   * Takes one, so that no other process makes the same. Where its file will lie is written down first: what
   * is cut off is found again.
   */
  private async claimNext(): Promise<ClaimedPrint | undefined> {
    const [taken] = await this.database.query<[ClaimedPrint[], number]>(
      `
        update standard_print
        set state = 'printing', taken_at = app_now(), attempts = attempts + 1, done = 0,
          file_id = coalesce(file_id, $1)
        where id = (
          select id
          from standard_print
          where ${DUE}
          order by asked_at
          limit 1
          for update skip locked
        )
        returning id, standard_id as "standardId", version_id as "versionId", comments,
          member_id as "memberId", session_id as "sessionId", attempts, file_id as "fileId"`,
      [newId()],
    );
    return taken[0];
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
      await this.recordProgress(print);
      const page = await this.computations.writeFile(content, 'html');
      const pdf = await this.printer.printPdf(page.toString('utf8'));
      await this.recordProgress(print);
      const { pages } = await this.binder.measure(new Uint8Array(pdf), []);
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

  private async recordProgress({ id }: ClaimedPrint): Promise<void> {
    await this.database.query(
      `update standard_print set done = done + 1, taken_at = app_now() where id = $1 and state = 'printing'`,
      [id],
    );
  }

  /** A print that was called off meanwhile is not brought back. */
  private async finish({ id, fileId }: ClaimedPrint, made: PrintResult): Promise<void> {
    const { size, pages, scope, names } = made;
    const [, finished] = await this.database.query<[unknown, number]>(
      `
        update standard_print
        set state = 'ready', done = steps, size = $2, pages = $3, scope = $4, names = $5,
          expires_at = app_now() + make_interval(hours => $6)
        where id = $1 and state = 'printing'`,
      [id, size, pages, scope, names, PRINT_LIMITS.hours],
    );
    if (finished === 0) await this.files.remove(fileId);
  }

  /**
   * A problem is told to whoever asked; anything else as a print that failed, and to the log by its name.
   * What may have been the machine's bad moment is tried again.
   */
  private async fail({ id, fileId, attempts }: ClaimedPrint, error: unknown): Promise<void> {
    const code: ProblemCode = error instanceof Problem ? error.code : 'printing-failed';
    if (RETRYABLE_PROBLEMS.has(code) && attempts < PRINT_LIMITS.attempts) {
      await this.database.query(
        `update standard_print set state = 'waiting', done = 0 where id = $1 and state = 'printing'`,
        [id],
      );
      return;
    }
    if (!(error instanceof Problem))
      log.error({ error: serializeError(error) }, 'a standard could not be printed');
    await this.files.remove(fileId);
    await this.database.query(`update standard_print set state = 'failed', problem = $2 where id = $1`, [
      id,
      code,
    ]);
  }
}
