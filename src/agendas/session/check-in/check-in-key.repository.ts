import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What a code is made of, or checked against. */
export interface CheckInKeyNow {
  readonly key: Buffer;
  /** By the database's clock. */
  readonly now: Date;
}

@Injectable()
export class CheckInKeyRepository {
  constructor(private readonly database: DataSource) {}

  /** The key of a meeting; made when its code is first asked for, once whoever else asks. */
  async ensure(meetingId: string): Promise<CheckInKeyNow> {
    await this.database.query(
      'insert into check_in_key (meeting_id, key) values ($1, $2) on conflict (meeting_id) do nothing',
      [meetingId, randomBytes(32)],
    );
    return (await this.find(meetingId))!;
  }

  /** Null where no code was shown yet. */
  async find(meetingId: string): Promise<CheckInKeyNow | null> {
    const [found] = await this.database.query<CheckInKeyNow[]>(
      'select key, app_now() as now from check_in_key where meeting_id = $1',
      [meetingId],
    );
    return found ?? null;
  }
}
