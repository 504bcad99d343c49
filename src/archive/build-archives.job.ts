import type { Readable } from 'node:stream';
import { ARCHIVE_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { StoredFile } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { nameScope } from '#platform/people/person';
import { PrintJobRunner, type PrintTask } from '#platform/print/print-job-runner';
import { type ClaimedPrint, PRINT_IS_DUE } from '#platform/print/print-job.repository';
import { ArchiveBuilder } from './archive-builder.ts';
import { rightsOf } from './archive-rights.ts';
import { ArchiveRepository } from './archive.repository.ts';

interface BuiltArchive {
  readonly content: Readable;
  readonly names: string;
  readonly rights: string;
}

/**
 * An archive is due when a member has asked for it: it is built with the rights that the member has at that
 * moment. Claiming names its file and keeps others away; if the builder is killed, the archive falls due again
 * after four minutes and replaces that file, and it is ready only once.
 */
@JobHandler({
  queue: 'archives',
  job: 'build',
  rule: 'system',
  every: 60_000,
  due: `exists (select from member_archive where ${PRINT_IS_DUE})`,
  dueSince: `(select min(asked_at) from member_archive where ${PRINT_IS_DUE})`,
})
export class BuildArchivesJob implements Job, PrintTask<ClaimedPrint, BuiltArchive> {
  readonly limits = ARCHIVE_LIMITS;
  readonly retryable = new Set<never>();
  readonly failure = 'an archive could not be made';

  constructor(
    private readonly runner: PrintJobRunner,
    readonly prints: ArchiveRepository,
    private readonly builder: ArchiveBuilder,
  ) {}

  run(): Promise<void> {
    return this.runner.run(this);
  }

  make(actor: Actor): Promise<BuiltArchive> {
    const [names, rights] = [nameScope(actor), rightsOf(actor)];
    return Promise.resolve({ content: this.builder.open(actor), names, rights });
  }

  finish({ id }: ClaimedPrint, { names, rights }: BuiltArchive, { size }: StoredFile): Promise<boolean> {
    return this.prints.markReady(id, { size, names, rights });
  }
}
