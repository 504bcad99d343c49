import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { AdoptionVoice } from './adoption-voice.entity.ts';

/**
 * Whether a member holds the seat at this moment; their appointment then stays as it is until the commit.
 */
export async function lockSeatHolder(
  tx: Tx,
  memberId: string,
  country: CountryCode,
  seat: SeatType,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from appointment a
      join team_seat s on s.id = a.seat_id
      where a.member_id = $1 and s.country_code = $2 and s.type = $3 and a.starts_at <= app_now()
        and (a.ends_at is null or a.ends_at > app_now())
      for share of a`,
    [memberId, country, seat],
  );
  return rows.length > 0;
}

type ChangeValues = Pick<
  AdoptionVoice,
  'status' | 'note' | 'evidence' | 'shared' | 'editionOrdinal' | 'revision' | 'changedBy' | 'changedAt'
>;

/** Adds a revision to the history of a voice. */
export async function insertVoiceChange(
  tx: Tx,
  voiceId: string,
  confirmed: boolean,
  values: ChangeValues,
): Promise<void> {
  await tx.manager.query(
    `
      insert into adoption_voice_change (
        voice_id, revision, confirmed, status, note, evidence, shared, edition_ordinal, by_id, at
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      voiceId,
      values.revision,
      confirmed,
      values.status,
      values.note,
      values.evidence,
      values.shared,
      values.editionOrdinal,
      values.changedBy,
      values.changedAt,
    ],
  );
}
