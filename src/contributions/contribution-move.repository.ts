import { CONTRIBUTION_LIMITS, type ContributionKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { ContributionReference } from './contributions.query.ts';

/** What was changed: a contribution, or something in which many of them live on. */
export type StaleKind = ContributionKind | WideKind;
export type WideKind = 'thread' | 'clause' | 'version' | 'edition' | 'ballot' | 'item';

export interface StaleObject {
  readonly kind: StaleKind;
  readonly id: string;
}

export interface NewMove extends ContributionReference {
  readonly memberId: string;
  readonly stage: string;
  readonly key: string;
  readonly at: string;
}

/** A move that its author has not been told. */
export interface UntoldMove extends ContributionReference {
  readonly stage: string;
  readonly key: string;
}

/** Of whoever looks for moves: one process at a time. */
const MOVES_LOCK = 711_004_193;

/** One digest looks at no more moves than these. */
const MAX_UNTOLD = 2_000;

/** Where many contributions live on, the contributions or clauses in it; `$1` are ids of that kind. */
const WIDE: Readonly<Record<WideKind, string>> = {
  thread: `
    select 'comment', c.id
    from (
      select distinct on (c.thread_id, c.author_id) c.id, c.source_author
      from comment c
      where c.thread_id = any($1::uuid[])
      order by c.thread_id, c.author_id, c.ordinal
    ) c
    where c.source_author is null`,
  clause: `
    select 'remark', id
    from consultation_remark
    where clause_id = any($1::uuid[])
    union all
    select 'thread', id
    from comment_thread
    where clause_id = any($1::uuid[])
    union all
    select 'amendment', id
    from amendment
    where clause_id = any($1::uuid[])`,
  // Only clauses that read differently than in the version before.
  version: `
    select 'clause', clause_id
    from (
      select w.clause_id, w.hash
      from version_clause w
      where w.version_id = any($1::uuid[])
      union
      select w.clause_id, w.hash
      from standard_version v
      join standard_version b on b.standard_id = v.standard_id and b.ordinal = v.ordinal - 1
      join version_clause w on w.version_id = b.id
      where v.id = any($1::uuid[])
    ) both_versions
    group by clause_id
    having count(*) > 1 or not exists (
      select
      from version_clause n
      where n.version_id = any($1::uuid[]) and n.clause_id = both_versions.clause_id
    )`,
  edition: `
    select 'clause', w.clause_id
    from version_clause w
    where w.version_id = any($1::uuid[])
    union all
    select 'remark', k.id
    from published_version p
    join consultation_round r on r.standard_id = p.standard_id
    join consultation_remark k on k.round_id = r.id and k.clause_id is null
    where p.version_id = any($1::uuid[])`,
  ballot: `
    select 'clause', c.id
    from ballot b
    join clause c on b.subject_kind = 'standard' and c.standard_id = b.subject_id
    where b.id = any($1::uuid[])
    union all
    select 'remark', k.id
    from ballot b
    join consultation_round r on b.subject_kind = 'standard' and r.standard_id = b.subject_id
    join consultation_remark k on k.round_id = r.id and k.clause_id is null
    where b.id = any($1::uuid[])
    union all
    select 'amendment', amendment_id
    from amendment_ballot
    where ballot_id = any($1::uuid[])
    union all
    select 'priority', r.id
    from ballot b
    join priority r on b.subject_kind = 'priority-period' and r.period_id = b.subject_id
    where b.id = any($1::uuid[])
    union all
    select 'agenda-item', q.id
    from ballot b
    join agenda_proposal q on b.subject_kind = 'agenda-item' and q.item_id = b.subject_id
    where b.id = any($1::uuid[])`,
  item: `
    select 'agenda-item', id
    from agenda_proposal
    where item_id = any($1::uuid[])`,
};

export const isWide = (kind: StaleKind): kind is WideKind => kind in WIDE;

/** False while another process looks for moves. */
export async function tryMovesLock(tx: Tx): Promise<boolean> {
  const [{ locked }] = await tx.manager.query<[{ locked: boolean }]>(
    'select pg_try_advisory_xact_lock($1) as locked',
    [MOVES_LOCK],
  );
  return locked;
}

/** Takes the oldest marks away; they come back when the transaction fails. */
export async function takeStale(tx: Tx, limit: number): Promise<StaleObject[]> {
  const [taken] = await tx.manager.query<[StaleObject[], number]>(
    `
      delete from contribution_stale
      where id in (select id from contribution_stale order by id limit $1)
      returning kind, object_id as id`,
    [limit],
  );
  return taken;
}

/** Marks what lives on in these objects. */
export async function markWithin(tx: Tx, kind: WideKind, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    `
      insert into contribution_stale (kind, object_id)
      select distinct * from (${WIDE[kind]}) within (kind, id)`,
    [ids],
  );
}

/** Keeps moves that are not known yet. Those that are older than news are kept as told. */
export async function insertMoves(tx: Tx, moves: readonly NewMove[]): Promise<void> {
  await tx.manager.query(
    `
      insert into contribution_move (member_id, kind, contribution_id, stage, key, moved_at, told_at)
      select n.*, case
        when n.moved_at < app_now() - interval '${CONTRIBUTION_LIMITS.newsDays} days' then app_now()
      end
      from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
        n (member_id, kind, contribution_id, stage, key, moved_at)
      on conflict on constraint contribution_move_pk do nothing`,
    [
      moves.map(({ memberId }) => memberId),
      moves.map(({ kind }) => kind),
      moves.map(({ id }) => id),
      moves.map(({ stage }) => stage),
      moves.map(({ key }) => key),
      moves.map(({ at }) => at),
    ],
  );
}

/** What a member has not been told and is still news, the oldest first. */
export function findUntold(tx: Tx, memberId: string): Promise<UntoldMove[]> {
  return tx.manager.query<UntoldMove[]>(
    `
      select kind, contribution_id as id, stage, key
      from contribution_move
      where member_id = $1 and told_at is null
        and moved_at > app_now() - interval '${CONTRIBUTION_LIMITS.newsDays} days'
      order by moved_at, contribution_id
      limit ${MAX_UNTOLD}
      for update`,
    [memberId],
  );
}

/** Records that these moves are told. */
export async function markTold(tx: Tx, memberId: string, moves: readonly UntoldMove[]): Promise<void> {
  await tx.manager.query(
    `
      update contribution_move v
      set told_at = app_now()
      from unnest($2::text[], $3::uuid[], $4::text[], $5::text[]) n (kind, id, stage, key)
      where v.member_id = $1 and v.kind = n.kind and v.contribution_id = n.id and v.stage = n.stage
        and v.key = n.key`,
    [
      memberId,
      moves.map(({ kind }) => kind),
      moves.map(({ id }) => id),
      moves.map(({ stage }) => stage),
      moves.map(({ key }) => key),
    ],
  );
}

/** From now on only what moves later is new to the member. */
export async function recordLook(tx: Tx, memberId: string): Promise<void> {
  await tx.manager.query(
    `
      insert into contribution_look (member_id, looked_at)
      values ($1, app_now())
      on conflict on constraint contribution_look_pk do update set looked_at = app_now()`,
    [memberId],
  );
}
