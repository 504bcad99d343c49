import { DIRECTORY_LIMITS, type CountryCode, type DirectorySubject, type Language } from '@nbn/contracts';
import type { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { FROM_DIRECTORY, IS_HELD } from '../directory.visibility.ts';

const { staleAfterMonths, outAfterMonths, remindedAfterDays } = DIRECTORY_LIMITS;

/** A step of an entry that nobody confirms is due: a letter, or the end. */
export const STEP_IS_DUE = 'next_step_at <= app_now()';
const LETTERS = remindedAfterDays.length;

/** An entry whose step was taken. */
export interface TakenStep {
  readonly id: string;
  readonly subject: DirectorySubject;
  readonly holderId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly confirmedAt: Date;
  /** How many steps were taken: 1 to 3 letters, then 4, the end. */
  readonly asked: number;
  /** Somebody holds it; of what nobody holds nobody is asked. */
  readonly held: boolean;
}

/** Somebody who is asked to confirm an entry. */
export interface ConfirmationRecipient {
  readonly entryId: string;
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
  /** When the entry falls out. */
  readonly outAt: Date;
}

const stepAfter = (letter: number): string =>
  letter < LETTERS
    ? `e.confirmed_at + interval '${staleAfterMonths} months ${remindedAfterDays[letter]} days'`
    : `e.confirmed_at + interval '${outAfterMonths} months'`;

/** Taken steps are marked in the transaction that acts on them, so that each is taken once. */
const TAKE_STEPS = `
  with due as (
    select id
    from directory_entry
    where ${STEP_IS_DUE}
    order by next_step_at
    limit 200
    for update skip locked
  ), taken as (
    update directory_entry e
    set asked = e.asked + 1,
      next_step_at = case
        ${remindedAfterDays.map((_, at) => `when e.asked = ${at} then ${stepAfter(at + 1)}`).join(' ')}
      end
    from due
    where e.id = due.id
    returning e.id, e.asked
  )
  select e.id, e.subject, e.holder_id as "holderId", o.id as "organisationId", o.name as organisation,
    o.country_code as country, e.confirmed_at as "confirmedAt", t.asked, ${IS_HELD} as held
  ${FROM_DIRECTORY}
  join taken t on t.id = e.id
  order by e.id`;

/**
 * The holder; where an organisation's holder is here no more, or works elsewhere, the country's team, and where
 * there is none, the secretariat.
 */
const SELECT_RECIPIENTS = `
  with entry as (
    select e.id, e.subject, e.holder_id, o.id as organisation_id, o.country_code,
      e.confirmed_at + interval '${outAfterMonths} months' as out_at
    ${FROM_DIRECTORY}
    where e.id = any($1::uuid[])
  ), holder as (
    select e.id, p.member_id
    from entry e
    join membership p on p.member_id = e.holder_id and p.state = 'active'
    join member m on m.id = p.member_id
    where e.subject <> 'organisation' or m.organisation_id = e.organisation_id
      or (p.role = 'team' and p.country = e.country_code)
  )
  select e.id as "entryId", p.member_id as "memberId", p.email as address, p.time_zone as "timeZone", p.language,
    e.out_at as "outAt"
  from entry e
  join membership p on p.state = 'active'
    and case
      when e.id in (select id from holder) then p.member_id = e.holder_id
      when e.country_code is null then p.role = 'secretariat'
      else p.role = 'team' and p.country = e.country_code
    end
  order by e.id, p.member_id`;

/** A link that still works, with what it is about. */
export interface OpenConfirmation {
  readonly entryId: string;
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly subject: DirectorySubject;
  readonly confirmedAt: Date;
}

/**
 * It works once, for sixty days, for a member who is here, and of an entry that somebody holds. Whether the member
 * may confirm it still is asked as on the page.
 */
const SELECT_OPEN_LINK = `
  select l.entry_id as "entryId", l.member_id as "memberId", p.name, o.name as organisation,
    o.country_code as country, e.subject, e.confirmed_at as "confirmedAt"
  ${FROM_DIRECTORY}
  join directory_confirmation_link l on l.entry_id = e.id
  join membership p on p.member_id = l.member_id and p.state = 'active'
  join member r on r.id = p.member_id
  where l.token_hash = $1 and l.used_at is null
    and l.made_at > app_now() - interval '${DIRECTORY_LIMITS.linkDays} days' and ${IS_HELD}
    and (
      e.holder_id = l.member_id or (e.subject = 'organisation' and r.organisation_id = o.id)
      or (p.role = 'team' and p.country = o.country_code) or (p.role = 'secretariat' and o.country_code is null)
    )`;

/** The confirmation that a link still opens. */
export async function findOpenLink(
  database: DataSource,
  tokenHash: Buffer,
): Promise<OpenConfirmation | undefined> {
  const [open] = await database.query<OpenConfirmation[]>(SELECT_OPEN_LINK, [tokenHash]);
  return open;
}

export function takeDueSteps(tx: Tx): Promise<TakenStep[]> {
  return tx.manager.query<TakenStep[]>(TAKE_STEPS);
}

export function findConfirmationRecipients(
  tx: Tx,
  entryIds: readonly string[],
): Promise<ConfirmationRecipient[]> {
  return tx.manager.query<ConfirmationRecipient[]>(SELECT_RECIPIENTS, [entryIds]);
}

/** `tokenHashes` are in the order of the recipients. */
export async function insertLinks(
  tx: Tx,
  tokenHashes: readonly Buffer[],
  recipients: readonly Pick<ConfirmationRecipient, 'entryId' | 'memberId'>[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into directory_confirmation_link (token_hash, entry_id, member_id, made_at)
      select g.*, $1
      from unnest($2::bytea[], $3::uuid[], $4::uuid[]) as g`,
    [
      tx.now,
      tokenHashes,
      recipients.map(({ entryId }) => entryId),
      recipients.map(({ memberId }) => memberId),
    ],
  );
}

/** Marks the link as used. False where somebody was faster. */
export async function useLink(tx: Tx, tokenHash: Buffer): Promise<boolean> {
  const [, used] = await tx.manager.query<[unknown, number]>(
    'update directory_confirmation_link set used_at = $2 where token_hash = $1 and used_at is null',
    [tokenHash, tx.now],
  );
  return used === 1;
}

/** Entries of terms that are over end. Returns their ids. */
export async function endEntriesOfTerms(tx: Tx, appointmentIds: readonly string[]): Promise<string[]> {
  const [rows] = await tx.manager.query<[{ id: string }[], number]>(
    `
      update directory_entry
      set ended_at = $2, next_step_at = null
      where appointment_id = any($1::uuid[]) and ended_at is null
      returning id`,
    [appointmentIds, tx.now],
  );
  return rows.map(({ id }) => id);
}

/** A new holder of a seat who is asked for an entry. */
export interface EntryRecipient {
  readonly appointmentId: string;
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

/** New holders of seats of which somebody had an entry before. */
export function findSeatsToAsk(tx: Tx, appointmentIds: readonly string[]): Promise<EntryRecipient[]> {
  return tx.manager.query(
    `
      select a.id as "appointmentId", p.member_id as "memberId", p.email as address, p.language
      from appointment a
      join membership p on p.member_id = a.member_id and p.state = 'active'
      where a.id = any($1::uuid[])
        and exists (
          select
          from directory_entry e
          join appointment b on b.id = e.appointment_id
          where b.seat_id = a.seat_id and b.id <> a.id
        )`,
    [appointmentIds],
  );
}
