import type { CountryCode, SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { takesPartIn } from '../participants.sql.ts';

export interface SpeakerRow {
  readonly id: string;
  readonly memberId: string;
  readonly person: MemberRecord;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly askedAt: Date;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
}

/** Who asked for the floor at an item, who has it, and who had it for how long. */
export interface SpeakersRead {
  readonly waiting: readonly SpeakerRow[];
  readonly speaking: SpeakerRow | null;
  /** Turns that were taken, and the one that is; with the seconds until now. */
  readonly heard: readonly (SpeakerRow & { readonly seconds: number })[];
}

export async function findSpeakers(
  manager: Pick<EntityManager, 'query'>,
  itemId: string,
  now: Date,
): Promise<SpeakersRead> {
  const rows = await manager.query<SpeakerRow[]>(
    `
      select t.id, t.member_id as "memberId",
        ${memberByIdSql('t.member_id', takesPartIn('t.meeting_id'))} as person, s.country_code as country,
        s.type as seat, t.asked_at as "askedAt", t.began_at as "beganAt", t.ended_at as "endedAt"
      from speaker_turn t
      left join team_seat s on s.id = t.seat_id
      where t.item_id = $1 and t.withdrawn_at is null
      order by coalesce(t.began_at, t.asked_at), t.id`,
    [itemId],
  );
  const heard = rows.flatMap((row) =>
    row.beganAt
      ? [{ ...row, seconds: Math.round(((row.endedAt ?? now).getTime() - row.beganAt.getTime()) / 1000) }]
      : [],
  );
  return {
    waiting: rows.filter((row) => row.beganAt === null),
    speaking: rows.find((row) => row.beganAt !== null && row.endedAt === null) ?? null,
    heard,
  };
}
