import { PreparedStatement } from '#platform/persistence/prepared-statement';

/**
 * $1 document, $2 lost texts as JSON: id, member, clause and text, each id once. What one member loses in quick
 * succession is one entry.
 */
export const UPSERT_RECOVERED_TEXTS = new PreparedStatement(`
  insert into recovered_text as r (id, manuscript_id, member_id, clause_id, text, at, state_at)
  select w.id, $1, w.member_id, w.clause_id, w.text, app_now(), app_now()
  from jsonb_to_recordset($2::jsonb) as w(id uuid, member_id uuid, clause_id uuid, text text)
  on conflict (id) do update set text = case r.state when 'offered' then r.text || excluded.text
    else excluded.text end, state = 'offered', at = app_now(), state_at = app_now()`);

/** $1 member, $2 document. */
export const SELECT_OFFERED = new PreparedStatement<{
  id: string;
  clauseId: string | null;
  text: string;
  at: Date;
}>(
  `
    select id, clause_id as "clauseId", text, at
    from recovered_text
    where member_id = $1 and manuscript_id = $2 and state = 'offered'
    order by id
    limit 100`,
);

/** $1 document. The updates that are kept of it, with who sent them. */
export const SELECT_AUTHORED_UPDATES = new PreparedStatement<{ memberId: string; update: Buffer }>(`
  select by_id as "memberId", bytes as update
  from manuscript_update
  where manuscript_id = $1 and by_id is not null
  order by seq`);
