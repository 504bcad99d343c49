import { escapeIdentifier, escapeLiteral, type ClientBase } from 'pg';
import { scramVerifier } from './scram-verifier.ts';

/** What is written once and stays: the application may add rows and read them. */
const APPEND_ONLY_TABLES = [
  'audit_entry',
  'audit_seal',
  'audit_checkpoint',
  'audit_key',
  'audit_countersignature',
];
/** What only the owner writes: which migrations were run. */
const READ_ONLY_TABLES = ['migration'];
/** Written anew in files of its own with each paper of a secret ballot, so that no earlier state stays in them. */
const EMPTIED_TABLES = ['ballot_open_box'];
/** Ours, and the one of the jobs. */
const SCHEMAS = ['public', 'bullmq'];

const ROLE_EXISTS_ALREADY = new Set(['42710', '23505']);

/**
 * Every privilege on a table, and whether the application should have it. The owner of a table has them all, so
 * nobody is asked about what they own.
 */
const TABLE_PRIVILEGES = `
  select c.oid, format('%I.%I', n.nspname, c.relname) as name, p.privilege,
    case
      when c.relname = any($2) then p.privilege in ('SELECT', 'INSERT')
      when c.relname = any($3) then p.privilege = 'SELECT'
      when p.privilege = 'TRUNCATE' then c.relname = any($4)
      else p.privilege in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
    end as wanted
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
    as p(privilege)
  where n.nspname = any($5) and c.relkind in ('r', 'p', 'v', 'm')`;

/** The statements that bring the application's privileges to what they should be; none where they are so. */
const MISSING_GRANTS = `
  select format('revoke all on %s from public, %I', name, $1::text)
    || format('; grant %s on %s to %I', string_agg(privilege, ', ') filter (where wanted), name, $1::text)
    as statement
  from (${TABLE_PRIVILEGES}) t
  group by oid, name
  having bool_or(wanted <> has_table_privilege($1, oid, privilege))
  union all
  select format('grant usage on sequence %I.%I to %I', n.nspname, c.relname, $1::text)
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($5)
    -- Those of single queues are counted on by the owner's function alone.
    and not starts_with(c.relname, 'bullmq_jid_')
    and case when c.relkind = 'S' then not has_sequence_privilege($1, c.oid, 'usage') end
  union all
  select format('grant usage on schema %I to %I', nspname, $1::text)
  from pg_namespace
  where nspname = any($5) and not has_schema_privilege($1, oid, 'usage')
  union all
  select format('revoke create on schema %I from public, %I', nspname, $1::text)
  from pg_namespace
  where nspname = any($5) and has_schema_privilege($1, oid, 'create')`;

/** The role that an address names. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

/**
 * Makes the role of the application if there is none of that name: it may sign in, and nothing else. A role that is
 * there keeps its password.
 */
export async function createApplicationRole(owner: ClientBase, url: string): Promise<void> {
  const role = roleOf(url);
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount) return;
  const password = decodeURIComponent(new URL(url).password);
  try {
    await owner.query(
      `create role ${escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls` +
        `${password ? ` password ${escapeLiteral(scramVerifier(password))}` : ''}`,
    );
  } catch (error) {
    // Another process made it just now; roles belong to all databases of a server.
    if (!(error instanceof Error && 'code' in error && ROLE_EXISTS_ALREADY.has(String(error.code))))
      throw error;
  }
}

/** The statements that are still to be run so that the role may do what the application does, and no more. */
export async function findMissingGrants(owner: ClientBase, role: string): Promise<string[]> {
  const { rows } = await owner.query<{ statement: string }>(MISSING_GRANTS, [
    role,
    APPEND_ONLY_TABLES,
    READ_ONLY_TABLES,
    EMPTIED_TABLES,
    SCHEMAS,
  ]);
  return rows.map(({ statement }) => statement);
}

/**
 * What speaks against a role for the application: it could change what it must not be able to change, the audit log
 * above all. Empty for a role that owns nothing.
 */
export async function findRoleFaults(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(`
    select f.fault
    from pg_roles r
    cross join lateral (values
      (r.rolsuper, 'is a superuser'),
      (r.rolcreaterole, 'may make roles'),
      (r.rolbypassrls, 'passes over row security'),
      (r.rolreplication, 'may copy the whole server'),
      (
        exists (
          select
          from pg_class c
          where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'member')
        ),
        'owns the tables'
      )
    ) as f(applies, fault)
    where r.rolname = current_user and f.applies`);
  return rows.map(({ fault }) => fault);
}
