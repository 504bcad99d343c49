import type { ClauseKind, DraftAudience } from '@nbn/contracts';
import { PreparedStatement } from '#platform/persistence/prepared-statement';

/** Typing counts as paused after this time. */
const TYPING_PAUSE = `interval '45 seconds'`;
/** Over `clause`: typing that has paused and is not in the history yet. */
export const IS_UNRECORDED = `recorded_revision < revision and changed_at < app_now() - ${TYPING_PAUSE}`;

/** Standards with such clauses. */
export const SELECT_PAUSED = new PreparedStatement<{ id: string; clauses: string[] }>(
  `
    select standard_id as id, array_agg(id) as clauses
    from (select id, standard_id from clause where ${IS_UNRECORDED} limit 500) c
    group by standard_id
    order by standard_id`,
);

/** $1 standard. */
export const LOCK_STANDARD = new PreparedStatement<{ audience: DraftAudience }>(
  'select audience from standard where id = $1 for no key update',
);

/** $1 clauses. Records those in which typing has still paused, now that the standard is locked. */
export const RECORD_PAUSED = new PreparedStatement<{
  id: string;
  revision: number;
  by: string;
  kind: ClauseKind;
}>(`
  with told as (
    update clause
    set recorded_revision = revision
    where id = any($1::uuid[]) and ${IS_UNRECORDED}
    returning id, revision, kind, level, text, formats, changed_by, changed_at
  ), revised as (
    insert into clause_revision (clause_id, revision, change, kind, level, text, formats, by_id, at)
    select id, revision, 'edited', kind, level, text, formats, changed_by, changed_at
    from told
  )
  select id, revision, changed_by as by
  from told`);
