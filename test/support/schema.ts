/** Columns, constraints and indexes of a database, to be compared with another's. */
export const SELECT_SCHEMA = `
  select table_name, column_name, data_type, is_nullable, column_default
  from information_schema.columns
  where table_schema = 'public'
  union all
  select conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', ''
  from pg_constraint
  where connamespace = 'public'::regnamespace
  union all
  select tablename, indexname, indexdef, '', ''
  from pg_indexes
  where schemaname = 'public'
  union all
  select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled::text, ''
  from pg_trigger
  where not tgisinternal
  order by 1, 2, 3`;
