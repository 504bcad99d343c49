import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { IS_THREAD_READER } from '../standards/index.ts';

/** A member to notify of a standard. */
interface StandardRecipient {
  readonly standard_id: string;
  readonly member_id: string;
}

interface ThreadReader {
  readonly thread_id: string;
  readonly member_id: string;
}

/** A member who works on drafts: on a team or in the secretariat. */
interface Drafter {
  readonly country: string | null;
  readonly role: string;
  readonly member_id: string;
}

const SELECT_CLAUSE_AUTHORS = new PreparedStatement<{ id: string; changed_by: string }>(
  'select id, changed_by from clause where id = any($1::uuid[])',
);

const SELECT_THREAD_READERS = PreparedStatement.plannedOnce<ThreadReader>(`
  select g.thread_id, g.member_id
  from unnest($1::uuid[], $2::uuid[]) as g(thread_id, member_id)
  join comment_thread t on t.id = g.thread_id
  join standard s on s.id = t.standard_id
  join membership p on p.member_id = g.member_id
  where ${IS_THREAD_READER}`);

const SELECT_STANDARD_READERS = new PreparedStatement<StandardRecipient>(`
  select distinct g.standard_id, p.member_id
  from unnest($1::uuid[], $2::text[]) as g(standard_id, state)
  join standard s on s.id = g.standard_id
  join membership p on p.state = 'active'
  where p.role in ('secretariat', 'team')
    or (p.role = 'network' and s.audience = 'networks' and g.state = 'national-review')`);

const SELECT_CONSULTED_MEMBERS = new PreparedStatement<StandardRecipient>(`
  select distinct r.standard_id, p.member_id
  from unnest($1::uuid[]) as g(round_id)
  join consultation_round r on r.id = g.round_id
  join standard s on s.id = r.standard_id
  join membership p on p.state = 'active'
  where (
    p.role in ('team', 'network')
    and exists (select from round_country c where c.round_id = r.id and c.country = p.country)
    and (p.role = 'team' or s.audience = 'networks')
  ) or exists (select from round_observer b where b.round_id = r.id and b.member_id = p.member_id)`);

/** The member who last changed each clause, by its id. */
export async function findClauseAuthors(tx: Tx, clauseIds: readonly string[]): Promise<Map<string, string>> {
  const [rows] = await tx.queryAll(SELECT_CLAUSE_AUTHORS.bind(clauseIds));
  return new Map(rows.map((row) => [row.id, row.changed_by]));
}

/** Which of these members, each beside a thread, may read it now. */
export async function findThreadReaders(
  tx: Tx,
  candidates: readonly { readonly placeId: string; readonly memberId: string }[],
): Promise<ThreadReader[]> {
  const [rows] = await tx.queryAll(
    SELECT_THREAD_READERS.bind(
      candidates.map(({ placeId }) => placeId),
      candidates.map(({ memberId }) => memberId),
    ),
  );
  return rows;
}

/** Those who work on each standard; in national review the networks that read it too. */
export async function findStandardReaders(
  tx: Tx,
  standards: readonly { readonly standardId: string; readonly to: string }[],
): Promise<StandardRecipient[]> {
  const [rows] = await tx.queryAll(
    SELECT_STANDARD_READERS.bind(
      standards.map(({ standardId }) => standardId),
      standards.map(({ to }) => to),
    ),
  );
  return rows;
}

/** Seats and observers who are consulted in these rounds, and the networks where they read the draft. */
export async function findConsultedMembers(
  tx: Tx,
  roundIds: readonly string[],
): Promise<StandardRecipient[]> {
  const [rows] = await tx.queryAll(SELECT_CONSULTED_MEMBERS.bind(roundIds));
  return rows;
}

/** The teams of the country that a round was extended for; of all its countries where none is named. */
export function findTeamsOfExtended(
  tx: Tx,
  extended: readonly { readonly roundId: string; readonly country: string | null }[],
): Promise<StandardRecipient[]> {
  return tx.manager.query<StandardRecipient[]>(
    `
      select distinct r.standard_id, p.member_id
      from unnest($1::uuid[], $2::text[]) as g(round_id, country)
      join consultation_round r on r.id = g.round_id
      join round_country c on c.round_id = r.id and c.country = coalesce(g.country, c.country)
      join membership p on p.role = 'team' and p.country = c.country and p.state = 'active'`,
    [extended.map(({ roundId }) => roundId), extended.map(({ country }) => country)],
  );
}

/** Every active member of a team and of the secretariat. */
export async function findTeamsAndSecretariat(tx: Tx): Promise<string[]> {
  const rows = await tx.manager.query<{ member_id: string }[]>(
    `select member_id from membership where role in ('team', 'secretariat') and state = 'active'`,
  );
  return rows.map(({ member_id }) => member_id);
}

/** The same with the country and role of each. */
export function findDrafters(tx: Tx): Promise<Drafter[]> {
  return tx.manager.query<Drafter[]>(
    `
      select country, role, member_id
      from membership
      where role in ('team', 'secretariat') and state = 'active'`,
  );
}
