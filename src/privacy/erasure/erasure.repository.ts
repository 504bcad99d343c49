import {
  ERASED_ADDRESS_END,
  type CountryCode,
  type MemberState,
  type Office,
  type SeatType,
} from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { DATA_CATALOGUE } from '../catalogue/data-catalogue.ts';
import {
  asReplacement,
  isKept,
  replaceStatement,
  SELECT_TEXT_TABLES,
  type TextTable,
  wordsPattern,
} from './erased-texts.ts';

/** A member who is to be erased, as what everybody may know of them afterwards is made of. */
export interface ErasableMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: MemberState;
  readonly office: Office | null;
  readonly organisation: string;
  readonly country: CountryCode | null;
  /** The seat that the member held last. */
  readonly seat: SeatType | null;
}

/** What comes to its own end soon after, and is of no use to anybody before. */
const DELETED_BEFORE_THEIR_END = [
  'session',
  'known_device',
  'one_time_link',
  'account_recovery',
  'not_me_link',
  'answer_link',
  'action_link',
  'directory_confirmation_link',
  'push_subscription',
  'notification',
  'digest_line',
  'ballot_email_line',
  'reminder',
  'sent_reminder',
  'recovered_text',
];

export const SELECT_ERASABLE = `
  select m.id, m.name, m.email, m.state, m.office, o.name as organisation, o.country_code as country,
    (
      select s.type
      from appointment a
      join team_seat s on s.id = a.seat_id
      where a.member_id = m.id
      order by a.starts_at desc
      limit 1
    ) as seat
  from member m
  join organisation o on o.id = m.organisation_id
  where m.id = $1`;

/** Locks the member; undefined where there is none. */
export async function lockErasable(tx: Tx, id: string): Promise<ErasableMember | undefined> {
  const [member] = await tx.manager.query<ErasableMember[]>(`${SELECT_ERASABLE} for update of m`, [id]);
  return member;
}

/**
 * By what the member was called and reached: address and published contacts, and the name where no other member has
 * the same one.
 */
export async function findPersonalWords(tx: Tx, { id, name, email }: ErasableMember): Promise<string[]> {
  const rows = await tx.manager.query<{ word: string }[]>(
    `
      select c.email as word
      from seat_contact c
      join appointment a on a.id = c.appointment_id
      where a.member_id = $1
      union
      select c.phone
      from seat_contact c
      join appointment a on a.id = c.appointment_id
      where a.member_id = $1
      union
      select f.contact
      from directory_field f
      join directory_entry e on e.id = f.entry_id
      where e.holder_id = $1 and e.subject = 'member'
      union
      select $2
      where not exists (select from member where id <> $1 and lower(name) = lower($2))`,
    [id, name],
  );
  const words = [email, ...rows.map(({ word }) => word)];
  // A shorter one would be found within other words.
  return [...new Set(words)].filter((word) => word && word.trim().length >= 4);
}

/** Deletes settings, links, devices, news and contacts of the member. */
export async function deletePersonalRows(tx: Tx, memberId: string): Promise<void> {
  await tx.manager.query(
    `delete from seat_contact where appointment_id in (select id from appointment where member_id = $1)`,
    [memberId],
  );
  await tx.manager.query(
    `
      delete from directory_field
      where entry_id in (select id from directory_entry where holder_id = $1 and subject = 'member')`,
    [memberId],
  );
  await tx.manager.query(
    `
      update directory_entry
      set ended_at = coalesce(ended_at, app_now()), next_step_at = null
      where holder_id = $1 and subject = 'member'`,
    [memberId],
  );
  for (const [table, column] of personalTables())
    await tx.manager.query(`delete from "${table}" where "${column}" = $1`, [memberId]);
}

/** Tables whose rows about a member go with the member, each with the column that names them. */
export function personalTables(): readonly (readonly [table: string, column: string])[] {
  return Object.entries(DATA_CATALOGUE.tables).flatMap(([table, { clock, own, columns }]) => {
    if (table === 'member') return [];
    if (clock !== 'membership' && !DELETED_BEFORE_THEIR_END.includes(table)) return [];
    return [[table, own?.by ?? columns.identifier![0]!] as const];
  });
}

/** Blanks what stands about the member in rows that stay: needs at meetings, and mails. */
export async function blankPersonalRows(tx: Tx, memberId: string): Promise<void> {
  await tx.manager.query(`update meeting_invitation set needs = '{}', remark = null where member_id = $1`, [
    memberId,
  ]);
  await tx.manager.query(`update calendar_reply set remark = null where member_id = $1`, [memberId]);
  await tx.manager.query(`delete from delivery where recipient_id = $1 and state = 'pending'`, [memberId]);
  await tx.manager.query(
    `
      update delivery
      set subject = '–', text = '', html = null, calendar_method = null, calendar_ics = null, sender_name = null,
        address = encode(sha256(convert_to(lower(address), 'UTF8')), 'hex'),
        set_aside_at = coalesce(set_aside_at, app_now())
      where recipient_id = $1 and text <> ''`,
    [memberId],
  );
  // Files that say for whom they were made: the next run of their jobs removes them.
  for (const table of ['agenda_pack', 'standard_print', 'member_archive'])
    await tx.manager.query(`update "${table}" set expires_at = app_now() where member_id = $1`, [memberId]);
}

export async function renameMember(tx: Tx, memberId: string, label: string): Promise<void> {
  await tx.manager.query(
    `
      update member
      set name = $2, email = $3, language = null, time_zone = null, introduced_at = null, passkey_due_at = null,
        office = null
      where id = $1`,
    [memberId, label, `${memberId}${ERASED_ADDRESS_END}`],
  );
}

/** Puts the label in the place of the words in every text that may change. */
export async function replaceWords(tx: Tx, words: readonly string[], label: string): Promise<void> {
  // Histories are kept from changes but for this.
  await tx.manager.query(`select set_config('norbanet.purging', 'on', true)`);
  const tables = await tx.manager.query<TextTable[]>(SELECT_TEXT_TABLES);
  const inJson = JSON.stringify(label).slice(1, -1);
  const values = [wordsPattern(words), asReplacement(label), asReplacement(inJson)];
  for (const table of tables.filter(({ table: name }) => !isKept(name)))
    await tx.manager.query(replaceStatement(table), values);
  await tx.manager.query(`select set_config('norbanet.purging', '', true)`);
}
