import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { OpenItemCounts } from '../lifecycle/transition-hooks.ts';
import type { ConsultationRound } from './consultation-round.entity.ts';
import { COUNT_OPEN_AMENDMENTS, COUNT_OPEN_REMARKS } from './open-item-counts.sql.ts';

interface RoundParticipants {
  readonly countries: CountryCode[];
  readonly observers: string[];
}

/** The countries and observers who were invited to a round. */
export async function findParticipants(tx: Tx, roundId: string): Promise<RoundParticipants> {
  const [participants] = await tx.manager.query<[RoundParticipants]>(
    `
      select array(select country from round_country where round_id = $1) as countries,
        array(select member_id::text from round_observer where round_id = $1) as observers`,
    [roundId],
  );
  return participants;
}

/** The highest ordinal among the rounds of a standard, and whether one of them is announced or open. */
export async function summarizeRounds(tx: Tx, standardId: string): Promise<{ last: number; busy: boolean }> {
  const [summary] = await tx.manager.query<[{ last: number; busy: boolean }]>(
    `
      select coalesce(max(ordinal), 0) as last,
        coalesce(bool_or(state in ('announced', 'open')), false) as busy
      from consultation_round
      where standard_id = $1`,
    [standardId],
  );
  return summary;
}

/** How many of these members are observers of the Network. */
export async function countObservers(tx: Tx, memberIds: readonly string[]): Promise<number> {
  const observers = await tx.manager.query<unknown[]>(
    `select from membership where member_id = any($1) and role = 'observer' and state <> 'left'`,
    [memberIds],
  );
  return observers.length;
}

export interface DueRound {
  readonly id: string;
  readonly standardId: string;
}

/** Announced rounds whose opening time has come, the earliest first. */
export function findRoundsToOpen(tx: Tx): Promise<DueRound[]> {
  return tx.manager.query(
    `
      select id, standard_id as "standardId"
      from consultation_round
      where state = 'announced' and opens_at <= app_now()
      order by opens_at, id
      limit 20`,
  );
}

/** Open rounds whose deadline has passed, the earliest first. */
export function findRoundsToClose(tx: Tx): Promise<DueRound[]> {
  return tx.manager.query(
    `
      select id, standard_id as "standardId"
      from consultation_round
      where state = 'open' and closes_at <= app_now()
      order by closes_at, id
      limit 20`,
  );
}

/** Whether a round of the standard may still get answers in time: it is not closed, or a country has longer. */
export async function hasOpenRound(tx: Tx, standardId: string): Promise<boolean> {
  const open = await tx.manager.query<unknown[]>(
    `
      select
      from consultation_round r
      where r.standard_id = $1
        and (
          r.state in ('announced', 'open')
          or (
            r.state = 'closed'
            and exists (
              select
              from round_country c
              where c.round_id = r.id and c.extended_until > app_now() and c.submitted_at is null
            )
          )
        )`,
    [standardId],
  );
  return open.length > 0;
}

/** The announced and open rounds of a standard. */
export function findCancellableRounds(
  tx: Tx,
  standardId: string,
): Promise<Pick<ConsultationRound, 'id' | 'standardId'>[]> {
  return tx.manager.query(
    `
      select id, standard_id as "standardId"
      from consultation_round
      where standard_id = $1 and state in ('announced', 'open')`,
    [standardId],
  );
}

/** How many remarks and amendments of a standard have no outcome yet. */
export async function countOpenItems(tx: Tx, standardId: string): Promise<OpenItemCounts> {
  const [counts] = await tx.manager.query<[OpenItemCounts]>(
    `select ${COUNT_OPEN_REMARKS} as remarks, ${COUNT_OPEN_AMENDMENTS} as amendments`,
    [standardId],
  );
  return counts;
}

/** Assigns every finished round that belongs to no version yet to the version published last. */
export async function assignRoundsToEdition(tx: Tx, standardId: string): Promise<void> {
  await tx.manager.query(
    `
      update consultation_round r
      set settled_at = $2,
        settled_version_id = (
          select version_id
          from published_version p
          where p.standard_id = $1
          order by p.ordinal desc
          limit 1
        )
      where r.standard_id = $1 and r.settled_at is null and r.state in ('closed', 'cancelled')`,
    [standardId, tx.now],
  );
}
