import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose entry a changed row of a table is, over the row `c`, and which columns it is made of. */
interface MarkedTable {
  readonly table: string;
  readonly kind: 'plan-line' | 'recommendation';
  readonly objectId: string;
  readonly columns: readonly string[];
}

const TABLES: readonly MarkedTable[] = [
  {
    table: 'work_plan_line',
    kind: 'plan-line',
    objectId: 'c.id',
    columns: ['action', 'area_id', 'country_code'],
  },
  { table: 'work_plan_progress', kind: 'plan-line', objectId: 'c.line_id', columns: ['text'] },
  {
    table: 'recommendation',
    kind: 'recommendation',
    objectId: 'c.id',
    columns: ['source', 'number', 'text', 'answer', 'country'],
  },
];

const KINDS = `('plan-line', 'recommendation')`;

/** What a changed row belongs to is marked; while words are purged, their entries go at once. */
function markingSql({ table, kind, objectId, columns }: MarkedTable): string {
  const values = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  const changed = `
    select '${kind}', ${objectId}
    from before b
    join changed c on c.id = b.id
    where (${values('b')}) is distinct from (${values('c')})`;
  return `
    create function search_marks_${table}() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into search_stale (kind, object_id) select '${kind}', ${objectId} from changed c;
      elsif tg_op = 'DELETE' then
        insert into search_stale (kind, object_id) select '${kind}', ${objectId} from before c;
      else
        insert into search_stale (kind, object_id) ${changed};
        if text_is_being_purged() then
          perform pg_advisory_xact_lock(711004190);
          delete from search_entry e using (${changed}) gone (kind, id)
          where e.kind = gone.kind and e.object_id = gone.id;
        end if;
      end if;
      return null;
    end $$;
    create trigger ${table}_search_insert after insert on ${table} referencing new table as changed
      for each statement execute function search_marks_${table}();
    create trigger ${table}_search_update after update on ${table}
      referencing old table as before new table as changed
      for each statement execute function search_marks_${table}();
    create trigger ${table}_search_delete after delete on ${table} referencing old table as before
      for each statement execute function search_marks_${table}();`;
}

/** Lines of work plans and recommendations are searched, too. */
export class PlanSearch2026112819800 implements MigrationInterface {
  name = 'PlanSearch2026112819800';

  async up(runner: QueryRunner): Promise<void> {
    for (const marked of TABLES) await runner.query(markingSql(marked));
    await runner.query(`
      insert into search_stale (kind, object_id)
      select 'plan-line', id from work_plan_line
      union all
      select 'recommendation', id from recommendation`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of TABLES) await runner.query(`drop function search_marks_${table}() cascade`);
    await runner.query(`
      delete from search_stale where kind in ${KINDS};
      delete from search_entry where kind in ${KINDS};
    `);
  }
}
