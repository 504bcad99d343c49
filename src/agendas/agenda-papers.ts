import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Attachable, Attachables, type AttachedObject } from '../documents/index.ts';
import { MeetingsQuery, visibleMeetings } from '../meetings/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import { tellAgenda } from './agenda-live.ts';
import { mayArrange, type AgendaMeeting } from './agendas.policy.ts';
import { visibleItems } from './closed/visible-items.ts';

type MeetingOfPapers = { readonly id: string } & Pick<AgendaMeeting, 'kind' | 'countryCode'>;

/** A kind that carries papers: how its table is joined to the meeting that decides. */
interface Carrier {
  readonly from: string;
  readonly id: string;
  readonly title: string;
  /** Whether who sees the meeting may know of this one too. */
  readonly known: (actor: Actor) => string;
}

const CARRIERS: Readonly<Record<'meeting' | 'agenda-item', Carrier>> = {
  meeting: { from: 'meeting m', id: 'm.id', title: 'm.title', known: () => 'true' },
  'agenda-item': { from: 'agenda_item i join meeting m on m.id = i.meeting_id', id: 'i.id', title: 'i.title', known: visibleItems },
};

/** Papers of meetings and of agenda items: seen by those who see the meeting, and know of the item, put there by those who arrange agendas. */
@Injectable()
export class AgendaPapers implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly attachables: Attachables,
  ) {}

  onModuleInit(): void {
    this.attachables.register('meeting', this.carried(CARRIERS.meeting));
    this.attachables.register('agenda-item', this.carried(CARRIERS['agenda-item']));
  }

  private carried({ from, id: column, title, known }: Carrier): Attachable {
    const meetingOf = async (actor: Actor, id: string): Promise<MeetingOfPapers | undefined> => {
      const [row] = await this.database.query<MeetingOfPapers[]>(
        `select m.id, m.kind, m.country_code as "countryCode" from ${from} where ${column} = $2 and $1::uuid is not null and ${known(actor)}`, [actor.memberId, id]);
      return row;
    };
    return {
      visible: (actor: Actor) => `exists (select 1 from ${from} where ${column} = a.object_id and ${visibleMeetings(actor).where} and ${known(actor)})`,
      mayAttach: async (actor: Actor, id: string) => {
        const meeting = await meetingOf(actor, id);
        return meeting !== undefined && mayArrange(actor, meeting) && this.meetings.sees(actor, meeting.id);
      },
      changed: async (tx, id) => {
        const [row] = await tx.manager.query<{ id: string }[]>(`select m.id from ${from} where ${column} = $1`, [id]);
        if (row) tellAgenda(tx, row.id);
      },
      describe: (actor: Actor, ids: readonly string[]) =>
        this.database.query<AttachedObject[]>(
          `select ${column} as id, ${title} as title, m.id as "meetingId" from ${from}
           where ${column} = any($3) and ($2::text is null or true) and ${visibleMeetings(actor).where} and ${known(actor)} order by m.starts_at desc, id`,
          [actor.memberId, actor.country, ids]),
    };
  }
}
