import { Injectable } from '@nestjs/common';
import type { PaperCarrier } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { AttachmentTargetSummary } from '../documents/index.ts';
import { visibleMeetings } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { AgendaMeeting } from './agendas.policy.ts';
import { visibleItems } from './item-access/item.visibility.ts';
import { IS_OWN_PROPOSAL } from './proposals/proposal.visibility.ts';

/** The meeting of an object that carries papers; `own`: its papers are the actor's to change. */
export type PapersMeeting = Pick<AgendaMeeting, 'kind' | 'countryCode'> & {
  readonly id: string;
  readonly own: boolean;
};

/** A kind of object that carries papers: how its table is joined to the meeting `m`. */
interface AttachableSource {
  readonly from: string;
  readonly id: string;
  readonly title: string;
  /** SQL: whether an actor who sees the meeting may know of this object too. */
  readonly visibleTo: (actor: Actor) => string;
  /** SQL: whether the actor may change its papers without arranging the agenda. */
  readonly ownPapers: string;
}

/** The rule of `mayArrange` as SQL: who arranges the agenda sees all proposals. */
function mayArrangeSql({ role }: Actor): string {
  if (role === 'secretariat') return 'true';
  return role === 'team' ? `(m.kind = 'national' and m.country_code = $2)` : 'false';
}

const ATTACHABLE_SOURCES: Readonly<Record<PaperCarrier, AttachableSource>> = {
  meeting: { from: 'meeting m', id: 'm.id', title: 'm.title', visibleTo: () => 'true', ownPapers: 'false' },
  'agenda-item': {
    from: 'agenda_item i join meeting m on m.id = i.meeting_id',
    id: 'i.id',
    title: 'i.title',
    visibleTo: visibleItems,
    ownPapers: 'false',
  },
  'agenda-proposal': {
    from: 'agenda_proposal p join meeting m on m.id = p.meeting_id',
    id: 'p.id',
    title: 'p.title',
    visibleTo: (actor) => `(${mayArrangeSql(actor)} or ${IS_OWN_PROPOSAL})`,
    ownPapers: `(p.state = 'open' and ${IS_OWN_PROPOSAL})`,
  },
};

/** SQL: whether the actor sees the object of attachment `a`; $1 the actor's id, $2 their country. */
export function visibleAttachables(kind: PaperCarrier, actor: Actor): string {
  const { from, id, visibleTo } = ATTACHABLE_SOURCES[kind];
  return `
    exists (
      select 1
      from ${from}
      where ${id} = a.object_id and ${visibleMeetings(actor).where} and ${visibleTo(actor)}
    )`;
}

/** The meeting of an object that carries papers, whoever may see it. */
export async function findMeetingOf(
  tx: Tx,
  kind: PaperCarrier,
  objectId: string,
): Promise<string | undefined> {
  const { from, id } = ATTACHABLE_SOURCES[kind];
  const [row] = await tx.manager.query<{ id: string }[]>(`select m.id from ${from} where ${id} = $1`, [
    objectId,
  ]);
  return row?.id;
}

/** Meetings, agenda items and proposals as objects that carry papers. */
@Injectable()
export class AgendaAttachableQuery {
  constructor(private readonly database: DataSource) {}

  /** The meeting of an object that the actor may know of; whether they see the meeting is checked apart. */
  async findPapersMeeting(
    actor: Actor,
    kind: PaperCarrier,
    objectId: string,
  ): Promise<PapersMeeting | undefined> {
    const { from, id, visibleTo, ownPapers } = ATTACHABLE_SOURCES[kind];
    const [row] = await this.database.query<PapersMeeting[]>(
      `
        select m.id, m.kind, m.country_code as "countryCode", ${ownPapers} as own
        from ${from}
        where ${id} = $3 and $1::uuid is not null and ($2::text is null or true) and ${visibleTo(actor)}`,
      [actor.memberId, actor.country, objectId],
    );
    return row;
  }

  /** Those of the objects that the actor sees, the latest meeting first. */
  findSummaries(
    actor: Actor,
    kind: PaperCarrier,
    objectIds: readonly string[],
  ): Promise<AttachmentTargetSummary[]> {
    const { from, id, title, visibleTo } = ATTACHABLE_SOURCES[kind];
    return this.database.query<AttachmentTargetSummary[]>(
      `
        select ${id} as id, ${title} as title, '/meetings/' || m.id as address,
          case when m.kind = 'national' then m.country_code end as country,
          json_build_object('audience', 'few', 'country', null) as readers
        from ${from}
        where ${id} = any($3) and ($2::text is null or true) and ${visibleMeetings(actor).where}
          and ${visibleTo(actor)}
        order by m.starts_at desc, id`,
      [actor.memberId, actor.country, objectIds],
    );
  }
}
