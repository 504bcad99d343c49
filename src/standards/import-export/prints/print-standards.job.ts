import { PRINT_LIMITS, type ProblemCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { nameScope } from '#platform/people/person';
import { PdfMerger } from '#platform/print/merge/pdf-merger';
import { PrintJobRunner, type PrintTask } from '#platform/print/print-job-runner';
import { PRINT_IS_DUE } from '#platform/print/print-job.repository';
import { Printer } from '#platform/print/printer';
import { StandardWorkerPool } from '../../worker/standard-worker-pool.ts';
import { threadScope } from '../../standard.policy.ts';
import { contentsEntries, type HeadingPages } from '../render/render-print.ts';
import type { StandardContent } from '../standard-content.ts';
import { StandardContentQuery } from '../standard-content.query.ts';
import { StandardPrintRepository, type ClaimedStandardPrint } from './standard-print.repository.ts';

/** A standard that has been printed, before it is stored. */
interface PrintedStandard {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly scope: string;
  readonly names: string;
}

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
  dueSince: `(select min(asked_at) from standard_print where ${PRINT_IS_DUE})`,
})
export class PrintStandardsJob implements Job, PrintTask<ClaimedStandardPrint, PrintedStandard> {
  readonly limits = PRINT_LIMITS;
  readonly retryable = new Set<ProblemCode>(['printing-failed', 'printing-busy']);
  readonly failure = 'a standard could not be printed';

  constructor(
    private readonly runner: PrintJobRunner,
    readonly prints: StandardPrintRepository,
    private readonly contents: StandardContentQuery,
    private readonly printer: Printer,
    private readonly merger: PdfMerger,
    private readonly computations: StandardWorkerPool,
  ) {}

  run(): Promise<void> {
    return this.runner.run(this);
  }

  async make(actor: Actor, print: ClaimedStandardPrint): Promise<PrintedStandard> {
    const content = await this.contents.findContent(actor, print.standardId, { ...print, amendments: false });
    await this.prints.recordProgress(print.id);
    const contents = contentsEntries(content.clauses);
    const headingPages = contents.length > 0 ? await this.measure(content) : {};
    const printed = await this.print(content, headingPages);
    await this.prints.recordProgress(print.id);
    const labels = Object.fromEntries(contents.map(({ number, mark, text }) => [number, `${mark} ${text}`]));
    const { pdf, pages } = await this.merger.makeAccessible(printed, labels);
    return { pdf, pages, scope: threadScope(actor), names: nameScope(actor) };
  }

  private async measure(content: StandardContent): Promise<HeadingPages> {
    return (await this.merger.measure(await this.print(content, {}), [])).anchors;
  }

  private async print(content: StandardContent, pages: HeadingPages): Promise<Uint8Array> {
    const page = await this.computations.writePrint(content, pages);
    return new Uint8Array(await this.printer.printPdf(page.toString('utf8')));
  }

  finish({ id }: ClaimedStandardPrint, { pdf, ...printed }: PrintedStandard): Promise<boolean> {
    return this.prints.markReady(id, { size: pdf.length, ...printed });
  }
}
