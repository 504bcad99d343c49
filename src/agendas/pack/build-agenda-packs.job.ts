import { AGENDA_PACK_LIMITS, type ProblemCode } from '@nbn/contracts';
import { Readable } from 'node:stream';
import { ActorSource } from '#platform/access/actor-source';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { log } from '#platform/log/log';
import { isDisconnectError } from '#platform/persistence/retry-on-disconnect';
import { NotFound, Problem } from '#platform/problems/problem';
import { serializeError } from '#platform/log/error-serializer';
import { AgendaPackBuilder } from './agenda-pack-builder.ts';
import { AgendaPackRepository, IS_DUE, type ClaimedPack } from './agenda-pack.repository.ts';

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
  due: `exists (select from agenda_pack where ${IS_DUE})`,
})
export class BuildAgendaPacksJob implements Job {
  constructor(
    private readonly packs: AgendaPackRepository,
    private readonly actors: ActorSource,
    private readonly builder: AgendaPackBuilder,
    private readonly files: FileStore,
  ) {}

  async run(): Promise<void> {
    for (let pack = await this.packs.claimNext(); pack; pack = await this.packs.claimNext())
      await this.build(pack);
  }

  private async build(pack: ClaimedPack): Promise<void> {
    try {
      if (pack.attempts > AGENDA_PACK_LIMITS.attempts) throw new Problem('printing-failed');
      const actor = await this.actors.byMember(pack.memberId, pack.sessionId);
      if (!actor) throw new NotFound();
      const { pdf, ...built } = await this.builder.build(actor, pack.meetingId, (done, steps) =>
        this.packs.saveProgress(pack.id, done, steps),
      );
      await this.files.remove(pack.fileId);
      await this.files.put(Readable.from([pdf]), AGENDA_PACK_LIMITS.bytes * 2, pack.fileId);
      await this.packs.markReady(pack.id, { size: pdf.length, ...built });
    } catch (error) {
      await this.fail(pack, error);
    }
  }

  /**
   * The member reads the code of a problem; any other error is logged and shown as a failed print. Whoever
   * lost the database leaves the pack as if it had been killed.
   */
  private async fail({ id, fileId }: ClaimedPack, error: unknown): Promise<void> {
    if (isDisconnectError(error)) throw error;
    const code: ProblemCode = error instanceof Problem ? error.code : 'printing-failed';
    if (!(error instanceof Problem))
      log.error({ error: serializeError(error) }, 'a pack of an agenda could not be made');
    await this.files.remove(fileId);
    await this.packs.markFailed(id, code);
  }
}
