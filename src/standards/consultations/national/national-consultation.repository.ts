import type { CountryCode, Language, MeetingZone, OrganisationKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { COUNTRY_DEADLINE } from '../answer-conditions.sql.ts';
import { IS_ASKED_MEMBER, IS_NATIONAL_OPEN, NATIONAL_ANSWER } from '../national-conditions.sql.ts';

/** Where a country stands in the round. */
export interface CountryStanding {
  readonly deadline: Date;
  readonly submittedAt: Date | null;
  readonly audience: 'teams' | 'networks';
}

export async function findCountryStanding(
  tx: Tx,
  roundId: string,
  country: CountryCode,
): Promise<CountryStanding> {
  const [standing] = await tx.manager.query<[CountryStanding]>(
    `
      select ${COUNTRY_DEADLINE} as deadline, c.submitted_at as "submittedAt", s.audience
      from round_country c
      join consultation_round r on r.id = c.round_id
      join standard s on s.id = r.standard_id
      where c.round_id = $1 and c.country = $2`,
    [roundId, country],
  );
  return standing;
}

export async function insertKinds(
  tx: Tx,
  roundId: string,
  country: CountryCode,
  kinds: readonly OrganisationKind[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into national_consultation_kind (round_id, country, kind)
      select $1, $2, unnest($3::text[])`,
    [roundId, country, kinds],
  );
}

/** Whether the member is asked by the country's consultation, and it takes answers now. */
export async function isAskedNow(
  tx: Tx,
  roundId: string,
  country: CountryCode,
  memberId: string,
): Promise<{ asked: boolean; open: boolean }> {
  const [found] = await tx.manager.query<{ asked: boolean; open: boolean }[]>(
    `
      select ${IS_ASKED_MEMBER} as asked, ${IS_NATIONAL_OPEN} as open
      from national_consultation n
      join consultation_round r on r.id = n.round_id
      join standard s on s.id = r.standard_id
      join round_country c on c.round_id = n.round_id and c.country = n.country
      join membership p on p.member_id = $3
      where n.round_id = $1 and n.country = $2`,
    [roundId, country, memberId],
  );
  return found ?? { asked: false, open: false };
}

/** One reply a member; who replied already keeps the first. */
export async function insertReply(
  tx: Tx,
  roundId: string,
  country: CountryCode,
  memberId: string,
): Promise<void> {
  await tx.manager.query(
    `
      insert into national_consultation_reply (round_id, country, member_id, at)
      values ($1, $2, $3, $4)
      on conflict do nothing`,
    [roundId, country, memberId, tx.now],
  );
}

/** A consultation of a network whose reminder is due. */
export interface DueNationalReminder {
  readonly roundId: string;
  readonly country: CountryCode;
  readonly closesAt: Date;
}

/** Locks those that are due; what another process has locked is left to it. */
export function lockDueNationalReminders(tx: Tx): Promise<DueNationalReminder[]> {
  return tx.manager.query(
    `
      select round_id as "roundId", country, closes_at as "closesAt"
      from national_consultation
      where remind_at <= app_now()
      order by remind_at
      limit 100
      for update skip locked`,
  );
}

/** @param remindAt when the network is reminded next; null: not again. */
export async function rescheduleNationalReminder(
  tx: Tx,
  { roundId, country }: Pick<DueNationalReminder, 'roundId' | 'country'>,
  remindAt: Date | null,
): Promise<void> {
  await tx.manager.query(
    'update national_consultation set remind_at = $3 where round_id = $1 and country = $2',
    [roundId, country, remindAt],
  );
}

/** A member of a network who is asked and has not answered. */
export interface AskedRecipient {
  readonly roundId: string;
  readonly country: CountryCode;
  readonly standardId: string;
  readonly title: string;
  readonly timeZone: MeetingZone;
  readonly closesAt: Date;
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

/** Who is asked at this moment by these consultations that are open, and has not answered. */
export function findAskedRecipients(
  tx: Tx,
  asked: readonly Pick<DueNationalReminder, 'roundId' | 'country'>[],
): Promise<AskedRecipient[]> {
  return tx.manager.query(
    `
      select n.round_id as "roundId", n.country, r.standard_id as "standardId", s.title,
        n.time_zone as "timeZone", n.closes_at as "closesAt", p.member_id as "memberId", p.email as address,
        p.language
      from (select distinct * from unnest($1::uuid[], $2::text[]) as g(round_id, country)) g
      join national_consultation n on n.round_id = g.round_id and n.country = g.country
      join consultation_round r on r.id = n.round_id
      join standard s on s.id = r.standard_id
      join round_country c on c.round_id = n.round_id and c.country = n.country
      join membership p on ${IS_ASKED_MEMBER}
      where ${IS_NATIONAL_OPEN} and ${NATIONAL_ANSWER} = 'waiting'
      order by 1, 2, 7`,
    [asked.map(({ roundId }) => roundId), asked.map(({ country }) => country)],
  );
}
