import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ATTACHABLE_KINDS, type AttachableKind } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import {
  type AttachmentTarget,
  AttachmentTargetRegistry,
  type AttachmentTargetSummary,
} from '../documents/index.ts';
import { MeetingsQuery, visibleMeetings } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { broadcastAgenda } from './agenda.broadcaster.ts';
import { mayArrange, type AgendaMeeting } from './agendas.policy.ts';
import { visibleItems } from './item-access/item.visibility.ts';
import { IS_OWN_PROPOSAL } from './proposals/proposals.query.ts';

type PapersMeeting = { readonly id: string; readonly own: boolean } & Pick<
  AgendaMeeting,
  'kind' | 'countryCode'
>;

/** A kind that carries papers: how its table is joined to the meeting that decides. */
interface AttachableSource {
  readonly from: string;
  readonly id: string;
  readonly title: string;
  /** Whether who sees the meeting may know of this one too. */
  readonly visibleTo: (actor: Actor) => string;
  /** Whether the actor keeps its papers without arranging the agenda. */
  readonly ownPapers?: string;
}

/** Who arranges the agenda sees all proposals, as `mayArrange` says. */
const mayArrangeSql = ({ role }: Actor): string =>
  role === 'secretariat'
    ? 'true'
    : role === 'team'
      ? `(m.kind = 'national' and m.country_code = $2)`
      : 'false';

const ATTACHABLE_SOURCES: Readonly<Record<AttachableKind, AttachableSource>> = {
  meeting: { from: 'meeting m', id: 'm.id', title: 'm.title', visibleTo: () => 'true' },
  'agenda-item': {
    from: 'agenda_item i join meeting m on m.id = i.meeting_id',
    id: 'i.id',
    title: 'i.title',
    visibleTo: visibleItems,
  },
  'agenda-proposal': {
    from: 'agenda_proposal p join meeting m on m.id = p.meeting_id',
    id: 'p.id',
    title: 'p.title',
    visibleTo: (actor) => `(${mayArrangeSql(actor)} or ${IS_OWN_PROPOSAL})`,
    ownPapers: `(p.state = 'open' and ${IS_OWN_PROPOSAL})`,
  },
};

/**
 * Papers of meetings and of agenda items: seen by those who see the meeting, and know of the item, put there
 * by those who arrange agendas, and to a proposal by who made it.
 */
@Injectable()
export class AgendaAttachables implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    for (const kind of ATTACHABLE_KINDS)
      this.attachables.register(kind, this.attachableOf(ATTACHABLE_SOURCES[kind]));
  }

  private attachableOf({
    from,
    id: column,
    title,
    visibleTo: known,
    ownPapers: own = 'false',
  }: AttachableSource): AttachmentTarget {
    const meetingOf = async (actor: Actor, id: string): Promise<PapersMeeting | undefined> => {
      const [row] = await this.database.query<PapersMeeting[]>(
        `
          select m.id, m.kind, m.country_code as "countryCode", ${own} as own
          from ${from}
          where ${column} = $3 and $1::uuid is not null and ($2::text is null or true) and ${known(actor)}`,
        [actor.memberId, actor.country, id],
      );
      return row;
    };
    return {
      visibleSql: (actor: Actor) =>
        `
          exists (
            select 1
            from ${from}
            where ${column} = a.object_id and ${visibleMeetings(actor).where} and ${known(actor)}
          )`,
      mayAttach: async (actor: Actor, id: string) => {
        const meeting = await meetingOf(actor, id);
        return (
          meeting !== undefined &&
          (meeting.own || mayArrange(actor, meeting)) &&
          this.meetings.canSee(actor, meeting.id)
        );
      },
      broadcastChange: async (tx, id) => {
        const [row] = await tx.manager.query<{ id: string }[]>(
          `select m.id from ${from} where ${column} = $1`,
          [id],
        );
        if (row) broadcastAgenda(tx, row.id);
      },
      describe: (actor: Actor, ids: readonly string[]) =>
        this.database.query<AttachmentTargetSummary[]>(
          `
            select ${column} as id, ${title} as title, m.id as "meetingId"
            from ${from}
            where ${column} = any($3) and ($2::text is null or true) and ${visibleMeetings(actor).where}
              and ${known(actor)}
            order by m.starts_at desc, id`,
          [actor.memberId, actor.country, ids],
        ),
    };
  }
}
