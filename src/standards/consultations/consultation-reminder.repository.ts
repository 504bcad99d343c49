import type { Language, MeetingZone } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { COUNTRY_DEADLINE } from './answer-conditions.sql.ts';

/** A member whose answer to a round is still missing. */
export interface PendingRecipient {
  readonly roundId: string;
  readonly standardId: string;
  readonly title: string;
  readonly timeZone: MeetingZone;
  readonly deadline: Date;
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

/**
 * Seats that have not signed, in rounds `r` of a standard `s` that still take answers, with the country `c` and `p`,
 * who holds the seat.
 */
export const FROM_AWAITED_SIGNATURES = `
  from consultation_round r
  join standard s on s.id = r.standard_id
  join round_country c on c.round_id = r.id
  join membership p on p.role = 'team' and p.country = c.country and p.state = 'active'
  where s.state = 'consultation' and r.state in ('open', 'closed') and c.submitted_at is null
    and not exists (select from round_sign_off f where f.round_id = r.id and f.seat_id = p.seat_id)`;

/** Observers `p` who have not remarked on anything, in rounds that still take answers. */
export const FROM_AWAITED_OBSERVERS = `
  from consultation_round r
  join standard s on s.id = r.standard_id
  join round_observer c on c.round_id = r.id
  join membership p on p.member_id = c.member_id and p.state = 'active'
  where s.state = 'consultation' and r.state in ('open', 'closed')
    and not exists (
      select
      from consultation_remark k
      where k.round_id = r.id and k.author_id = c.member_id and k.state = 'in'
    )`;

/**
 * Seats that have not signed, and observers who have not remarked on anything, in rounds that still take answers.
 * $1: `<round> <country or observer>`.
 */
const SELECT_PENDING_RECIPIENTS = `
  select r.id as "roundId", r.standard_id as "standardId", s.title, r.time_zone as "timeZone",
    ${COUNTRY_DEADLINE} as deadline, p.member_id as "memberId", p.email as address,
    p.language
  ${FROM_AWAITED_SIGNATURES} and r.id || ' ' || c.country = any($1)
  union all
  select r.id, r.standard_id, s.title, r.time_zone, r.closes_at, p.member_id, p.email, p.language
  ${FROM_AWAITED_OBSERVERS} and r.id || ' ' || c.member_id = any($1)
  order by 1, 6`;

/** A country or an observer of a round whose reminder is due. */
export interface DueReminder {
  readonly roundId: string;
  /** The country's code or the observer's member id. */
  readonly participantId: string;
  readonly deadline: Date;
}

/** Where the participants of a round are stored, and which deadline applies to them. */
export interface ParticipantTable {
  readonly table: 'round_country' | 'round_observer';
  readonly idColumn: 'country' | 'member_id';
  readonly deadline: string;
}

export const PARTICIPANT_TABLES: readonly ParticipantTable[] = [
  { table: 'round_country', idColumn: 'country', deadline: COUNTRY_DEADLINE },
  { table: 'round_observer', idColumn: 'member_id', deadline: 'r.closes_at' },
];

/** Locks the due reminders of one kind of participant; those that another process has locked are left to it. */
export function lockDueReminders(
  tx: Tx,
  { table, idColumn, deadline }: ParticipantTable,
): Promise<DueReminder[]> {
  return tx.manager.query(
    `
      select c.round_id as "roundId", c.${idColumn}::text as "participantId", ${deadline} as deadline
      from ${table} c
      join consultation_round r on r.id = c.round_id
      where c.remind_at <= app_now()
      limit 500
      for update of c skip locked`,
  );
}

/** @param remindAt when they are reminded next; null: not again. */
export async function rescheduleReminder(
  tx: Tx,
  { table, idColumn }: ParticipantTable,
  { roundId, participantId }: DueReminder,
  remindAt: Date | null,
): Promise<void> {
  await tx.manager.query(`update ${table} set remind_at = $3 where round_id = $1 and ${idColumn} = $2`, [
    roundId,
    participantId,
    remindAt,
  ]);
}

/** Schedules the first reminder of every participant of a round. */
export async function scheduleReminders(tx: Tx, roundId: string, remindAt: Date | null): Promise<void> {
  for (const { table } of PARTICIPANT_TABLES)
    await tx.manager.query(`update ${table} set remind_at = $2 where round_id = $1`, [roundId, remindAt]);
}

/** Reschedules the reminders of all countries without a longer deadline of their own. */
export async function rescheduleCountryReminders(
  tx: Tx,
  roundId: string,
  remindAt: Date | null,
  closesAt: Date,
): Promise<void> {
  await tx.manager.query(
    `
      update round_country
      set remind_at = $2
      where round_id = $1 and (extended_until is null or extended_until < $3)`,
    [roundId, remindAt, closesAt],
  );
}

/** @param participants each as `<round> <country or observer>`. */
export function findPendingRecipients(tx: Tx, participants: readonly string[]): Promise<PendingRecipient[]> {
  return tx.manager.query(SELECT_PENDING_RECIPIENTS, [participants]);
}
