import { AGENDA_PACK_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { PrintJobRunner, type PrintTask } from '#platform/print/print-job-runner';
import { PRINT_IS_DUE } from '#platform/print/print-job.repository';
import { AgendaPackBuilder, type BuiltAgendaPack } from './agenda-pack-builder.ts';
import { AgendaPackRepository, type ClaimedPack } from './agenda-pack.repository.ts';

/**
 * A pack is due when a member has asked for it: it is built with the rights that the member has at that
 * moment. Claiming names the builder's file and keeps others away; if the builder is killed, the pack falls
 * due again after four minutes and replaces that file, and it is ready only once.
 */
@JobHandler({
  queue: 'agenda-books',
  job: 'bind',
  rule: 'system',
  every: 60_000,
  due: `exists (select from agenda_pack where ${PRINT_IS_DUE})`,
  dueSince: `(select min(asked_at) from agenda_pack where ${PRINT_IS_DUE})`,
})
export class BuildAgendaPacksJob implements Job, PrintTask<ClaimedPack, BuiltAgendaPack> {
  readonly limits = { attempts: AGENDA_PACK_LIMITS.attempts, bytes: AGENDA_PACK_LIMITS.bytes * 2 };
  readonly retryable = new Set<never>();
  readonly failure = 'a pack of an agenda could not be made';

  constructor(
    private readonly runner: PrintJobRunner,
    readonly prints: AgendaPackRepository,
    private readonly builder: AgendaPackBuilder,
  ) {}

  run(): Promise<void> {
    return this.runner.run(this);
  }

  make(actor: Actor, { id, meetingId }: ClaimedPack): Promise<BuiltAgendaPack> {
    return this.builder.build(actor, meetingId, (done, steps) => this.prints.saveProgress(id, done, steps));
  }

  async finish({ id }: ClaimedPack, { pdf, ...built }: BuiltAgendaPack): Promise<true> {
    await this.prints.markReady(id, { size: pdf.length, ...built });
    return true;
  }
}
