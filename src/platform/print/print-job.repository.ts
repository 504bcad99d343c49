import type { ProblemCode } from '@nbn/contracts';
import type { DataSource, FindOptionsWhere } from 'typeorm';
import { newId } from '../persistence/id.ts';
import type { PrintJob } from './print-job.entity.ts';

/** SQL: prints that wait, and prints whose process has not reported for so long that it must have died. */
export const PRINT_IS_DUE = `
  (state = 'waiting' or (state = 'printing' and taken_at < app_now() - interval '4 minutes'))`;

/** A print that this process makes now. */
export interface ClaimedPrint {
  readonly id: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly attempts: number;
  readonly fileId: string;
}

/**
 * The print jobs of one table, outside a transaction: every step of making one is visible at once.
 */
export abstract class PrintJobRepository<
  Job extends PrintJob & { id: string },
  Claimed extends ClaimedPrint,
> {
  private readonly table: string;

  /** @param subject SQL: the columns that say what is printed, by the names in `Claimed`. */
  protected constructor(
    protected readonly database: DataSource,
    private readonly entity: new () => Job,
    private readonly subject: string,
  ) {
    this.table = database.getMetadata(entity).tableName;
  }

  /** The last print that the conditions fit and that has not expired. */
  findLatest(conditions: FindOptionsWhere<Job>): Promise<Job | null> {
    return this.database.manager
      .createQueryBuilder(this.entity, 'p')
      .where(conditions)
      .andWhere('p.expiresAt > app_now()')
      .orderBy('p.id', 'DESC')
      .limit(1)
      .getOne();
  }

  /**
   * Claims one print, so that no other process makes the same. The id of its file is saved first: a file that
   * is left behind by a crash is found again.
   */
  async claimNext(): Promise<Claimed | undefined> {
    const [claimed] = await this.database.query<[Claimed[], number]>(
      `
        update ${this.table}
        set state = 'printing', taken_at = app_now(), attempts = attempts + 1, done = 0,
          file_id = coalesce(file_id, $1)
        where id = (
          select id
          from ${this.table}
          where ${PRINT_IS_DUE}
          order by asked_at
          limit 1
          for update skip locked
        )
        returning id, ${this.subject}, member_id as "memberId", session_id as "sessionId", attempts,
          file_id as "fileId"`,
      [newId()],
    );
    return claimed[0];
  }

  async requeue(id: string): Promise<void> {
    await this.database.query(
      `update ${this.table} set state = 'waiting', done = 0 where id = $1 and state = 'printing'`,
      [id],
    );
  }

  async markFailed(id: string, problem: ProblemCode): Promise<void> {
    await this.database.query(`update ${this.table} set state = 'failed', problem = $2 where id = $1`, [
      id,
      problem,
    ]);
  }
}
