import type { SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { visibleMinutes } from '../../agendas/index.ts';
import { visibleMeetings } from '../../meetings/index.ts';
import { standardsVisibleTo } from '../../standards/index.ts';
import { SCOPES, type SearchSource } from '../sources/search-source.ts';

const classScopes = Object.values(SCOPES)
  .map((id) => `('${id}'::uuid)`)
  .join(', ');

/**
 * The scopes among which a reader finds anything, as a statement: no entry outside of them is looked at. It
 * narrows down and decides nothing: what is in a visible meeting or standard may still be hidden from some.
 */
export function selectVisibleScopes(actor: Actor): string {
  return `
    select s.id
    from standard s
    where ${standardsVisibleTo(actor, '$1')}
    union all
    select m.id
    from meeting m
    left join minutes mi on mi.meeting_id = m.id
    where (${visibleMeetings(actor).where}) or (${visibleMinutes(actor).where})
      or exists (select from action a where a.meeting_id = m.id and (a.owner_seat_id = $7::uuid or a.owner_member_id = $1))
    union all
    select c.id
    from (values ${classScopes}) c (id)`;
}

/**
 * Whether the reader may read what an entry of alias `e` is made of, asked of its source at this moment: what
 * was forbidden or deleted since it was indexed is not found.
 */
export function entriesVisibleTo(actor: Actor, sources: readonly SearchSource[]): string {
  if (sources.length === 0) return 'false';
  const rules = sources.map((source) => `when '${source.kind}' then ${isReadable(source, actor)}`);
  return `(case e.kind ${rules.join(' ')} else false end)`;
}

function isReadable(source: SearchSource, actor: Actor): string {
  const visible = source.visible(actor);
  // What everybody reads has nothing to hide; its words are read from the source again before they are shown.
  if (visible === 'true') return 'true';
  const { from, where } = source.existence ?? {
    from: source.from,
    where: `${source.where} and (${visible})`,
  };
  // With an offset it is asked row by row: without, the planner may read the whole table for a few entries.
  return `
    exists (
      select
      from ${from}
      where ${source.key} = e.object_id and ${where}
      offset 0
    )`;
}

/** The kinds that a search may find, as a list of SQL. */
export const kindList = (kinds: readonly SearchKind[]): string =>
  `array[${kinds.map((kind) => `'${kind}'`).join(', ')}]::text[]`;
