import { AGENDA_PACK_LIMITS, type ProblemCode } from '@nbn/contracts';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { ActorSource } from '#platform/access/actor-source';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { log } from '#platform/log/log';
import { newId } from '#platform/persistence/id';
import { NotFound, Problem } from '#platform/problems/problem';
import { serializeError } from '#platform/log/error-serializer';
import { AgendaPackBuilder, type BuiltAgendaPack } from './agenda-pack-builder.ts';

/** What waits, and what a process that died had taken and given no sign of for so long. */
const IS_DUE = `(state = 'waiting' or (state = 'printing' and taken_at < app_now() - interval '4 minutes'))`;

interface ClaimedPack {
  readonly id: string;
  readonly meetingId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly attempts: number;
  readonly fileId: string;
}

/**
 * Makes the packs that were asked for, each in the name of who asked, with the rights of the moment in which
 * it is made.
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
    private readonly database: DataSource,
    private readonly actors: ActorSource,
    private readonly builder: AgendaPackBuilder,
    private readonly files: FileStore,
  ) {}

  async run(): Promise<void> {
    for (let pack = await this.claimNext(); pack; pack = await this.claimNext()) await this.build(pack);
  }

  /**
   * Takes one, so that no other process makes the same. Where its file will lie is written down first: what
   * is cut off is found again.
   */
  private async claimNext(): Promise<ClaimedPack | undefined> {
    const [taken] = await this.database.query<[ClaimedPack[], number]>(
      `
        update agenda_pack
        set state = 'printing', taken_at = app_now(), attempts = attempts + 1, done = 0,
          file_id = coalesce(file_id, $1)
        where id = (select id from agenda_pack where ${IS_DUE} order by asked_at limit 1 for update skip locked)
        returning id, meeting_id as "meetingId", member_id as "memberId", session_id as "sessionId", attempts,
          file_id as "fileId"`,
      [newId()],
    );
    return taken[0];
  }

  private async build(pack: ClaimedPack): Promise<void> {
    try {
      if (pack.attempts > AGENDA_PACK_LIMITS.attempts) throw new Problem('printing-failed');
      const actor = await this.actors.byMember(pack.memberId, pack.sessionId);
      if (!actor) throw new NotFound();
      const made = await this.builder.build(actor, pack.meetingId, (done, steps) =>
        this.progress(pack, done, steps),
      );
      await this.files.remove(pack.fileId);
      await this.files.put(Readable.from([made.pdf]), AGENDA_PACK_LIMITS.bytes * 2, pack.fileId);
      await this.finish(pack, made);
    } catch (error) {
      await this.fail(pack, error);
    }
  }

  private async progress({ id }: ClaimedPack, done: number, steps: number): Promise<void> {
    await this.database.query(
      `
        update agenda_pack
        set done = $2, steps = $3, taken_at = app_now()
        where id = $1 and state = 'printing'`,
      [id, done, steps],
    );
  }

  private async finish({ id }: ClaimedPack, made: BuiltAgendaPack): Promise<void> {
    const { pdf, pages, itemIds, documentIds, leftOut, names } = made;
    await this.database.query(
      `
        update agenda_pack
        set state = 'ready', done = steps, size = $2, pages = $3, item_ids = $4, document_ids = $5,
          left_out = $6, names = $7, expires_at = app_now() + make_interval(hours => $8)
        where id = $1`,
      [id, pdf.length, pages, itemIds, documentIds, leftOut, names, AGENDA_PACK_LIMITS.hours],
    );
  }

  /** A problem is told to whoever asked; anything else as a print that failed, and to the log by its name. */
  private async fail({ id, fileId }: ClaimedPack, error: unknown): Promise<void> {
    const code: ProblemCode = error instanceof Problem ? error.code : 'printing-failed';
    if (!(error instanceof Problem))
      log.error({ error: serializeError(error) }, 'a pack of an agenda could not be made');
    await this.files.remove(fileId);
    await this.database.query(`update agenda_pack set state = 'failed', problem = $2 where id = $1`, [
      id,
      code,
    ]);
  }
}
