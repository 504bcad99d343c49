import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of a table after which something may have become of a contribution. */
interface Mark {
  readonly table: string;
  /** Kind and id of what is looked at again, over the changed row `c` and, of an update, the row before `b`. */
  readonly select: string;
  readonly from?: string;
  /** Of an update: only where one of these columns is another. */
  readonly columns?: readonly string[];
}

const INSERTS: readonly Mark[] = [
  { table: 'comment', select: `select distinct 'thread', c.thread_id`, from: 'where c.ordinal > 1' },
  { table: 'thread_transition', select: `select distinct 'thread', c.thread_id` },
  { table: 'standard_version', select: `select 'version', c.id` },
  { table: 'published_version', select: `select 'edition', c.version_id` },
  { table: 'adoption_record', select: `select distinct 'clause', c.clause_id` },
  { table: 'priority_transition', select: `select distinct 'priority', c.priority_id` },
  { table: 'decision', select: `select distinct 'item', c.item_id` },
];

const UPDATES: readonly Mark[] = [
  {
    table: 'consultation_remark',
    select: `select 'remark', c.id`,
    columns: ['outcome', 'state'],
  },
  { table: 'amendment', select: `select 'amendment', c.id`, columns: ['state', 'outcome', 'merged_at'] },
  {
    table: 'adoption_record',
    select: `select distinct 'clause', c.clause_id`,
    columns: ['status', 'edition_ordinal'],
  },
  { table: 'ballot', select: `select 'ballot', c.id`, columns: ['state', 'outcome'] },
  { table: 'priority', select: `select 'priority', c.id`, columns: ['state', 'rank', 'merged_into'] },
  { table: 'agenda_proposal', select: `select 'agenda-item', c.id`, columns: ['state', 'item_id'] },
];

function insertTriggerSql({ table, select, from = '' }: Mark): string {
  return `
    create function contribution_marks_inserted_${table}() returns trigger language plpgsql as $$
    begin
      insert into contribution_stale (kind, object_id) ${select} from changed c ${from};
      return null;
    end $$;
    create trigger ${table}_contribution_insert after insert on ${table} referencing new table as changed
      for each statement execute function contribution_marks_inserted_${table}();`;
}

function updateTriggerSql({ table, select, columns = [] }: Mark): string {
  const values = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  return `
    create function contribution_marks_updated_${table}() returns trigger language plpgsql as $$
    begin
      insert into contribution_stale (kind, object_id)
        ${select} from before b join changed c on c.id = b.id
        where (${values('b')}) is distinct from (${values('c')});
      return null;
    end $$;
    create trigger ${table}_contribution_update after update on ${table}
      referencing old table as before new table as changed
      for each statement execute function contribution_marks_updated_${table}();`;
}

/** What became of what members contributed: found move by move, and told to their authors once. */
export class Contributions2026112819300 implements MigrationInterface {
  name = 'Contributions2026112819300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contribution_move (
        member_id uuid not null constraint contribution_move_member_fk references member (id),
        kind text not null constraint contribution_move_kind
          check (kind in ('remark', 'comment', 'amendment', 'priority', 'agenda-item')),
        contribution_id uuid not null,
        stage text not null constraint contribution_move_stage
          check (stage in ('response', 'wording', 'vote', 'adopted', 'home')),
        key text not null,
        moved_at timestamptz not null,
        told_at timestamptz,
        -- A page asks for the latest move of each of a member's contributions: the index alone answers.
        constraint contribution_move_pk primary key (member_id, kind, contribution_id, stage, key)
          include (moved_at)
      );
      create index contribution_move_untold on contribution_move (member_id, moved_at) where told_at is null;

      -- What may have changed since moves were last looked for. Rows are added without a look at others, so that
      -- nobody who writes waits.
      create table contribution_stale (
        id bigint generated always as identity constraint contribution_stale_pk primary key,
        kind text not null,
        object_id uuid not null
      );

      -- When a member last looked at their contributions.
      create table contribution_look (
        member_id uuid constraint contribution_look_pk primary key
          constraint contribution_look_member_fk references member (id),
        looked_at timestamptz not null
      );

      create index consultation_remark_author on consultation_remark (author_id);
      create index consultation_remark_clause on consultation_remark (clause_id);
      create index amendment_author on amendment (created_by);
      create index priority_proposer on priority (proposed_by);
      create index agenda_proposal_proposer on agenda_proposal (proposed_by);

      alter table priority add column merged_at timestamptz;
      update priority p set merged_at = coalesce(
          (
            select max(a.at) from audit_entry a
            where a.action = 'priority.merged' and a.object_id::text = p.id::text
          ), p.proposed_at)
        where p.state = 'merged';
    `);
    await runner.query([...INSERTS.map(insertTriggerSql), ...UPDATES.map(updateTriggerSql)].join('\n'));
    await runner.query(`
      insert into contribution_stale (kind, object_id)
        select 'clause', id from clause
        union all select 'thread', id from comment_thread
        union all select 'remark', id from consultation_remark
        union all select 'amendment', id from amendment
        union all select 'priority', id from priority
        union all select 'agenda-item', id from agenda_proposal
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of INSERTS)
      await runner.query(`
        drop trigger ${table}_contribution_insert on ${table};
        drop function contribution_marks_inserted_${table}();`);
    for (const { table } of UPDATES)
      await runner.query(`
        drop trigger ${table}_contribution_update on ${table};
        drop function contribution_marks_updated_${table}();`);
    await runner.query(`
      alter table priority drop column merged_at;
      drop index consultation_remark_author, consultation_remark_clause, amendment_author, priority_proposer,
        agenda_proposal_proposer;
      drop table contribution_look, contribution_stale, contribution_move;
    `);
  }
}
