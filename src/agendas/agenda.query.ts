import { Injectable } from '@nestjs/common';
import type { AgendaItemKind, CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import { DocumentsQuery, type PaperRow } from '../documents/index.ts';
import { MeetingsQuery } from '../meetings/index.ts';

export interface ItemRow {
  readonly id: string;
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly minutes: number;
  readonly presenterMemberId: string | null;
  readonly presenterName: string | null;
  readonly presenterCountry: CountryCode | null;
  readonly presenterSeat: SeatType | null;
  readonly presenterWords: string | null;
  readonly notes: string | null;
  readonly revision: number;
}

type Meeting = Awaited<ReturnType<MeetingsQuery['one']>>['content'];

/** An agenda as one reader may see it. */
export interface AgendaRead {
  readonly meeting: Meeting;
  readonly version: number;
  readonly items: readonly ItemRow[];
  readonly itemPapers: readonly PaperRow[];
  readonly meetingPapers: readonly PaperRow[];
}

/** Version and items in one statement: one snapshot. */
const AGENDA = `
  select g.version, coalesce((
    select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'title', i.title, 'minutes', i.minutes, 'notes', i.notes, 'revision', i.revision,
      'presenterMemberId', p.id, 'presenterName', p.name, 'presenterCountry', s.country_code, 'presenterSeat', s.type, 'presenterWords', i.presenter_words
    ) order by i.position)
    from agenda_item i left join member p on p.id = i.presenter_member_id left join team_seat s on s.id = i.presenter_seat_id
    where i.meeting_id = g.meeting_id), '[]') as items
  from agenda g where g.meeting_id = $1`;

/** Reads agendas. Who may see the meeting sees its agenda; of its papers, each reader those that are theirs. */
@Injectable()
export class AgendaQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly documents: DocumentsQuery,
  ) {}

  async one(actor: Actor, meetingId: string): Promise<AgendaRead> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const [agenda] = await this.database.query<{ version: number; items: ItemRow[] }[]>(AGENDA, [meetingId]);
    const items = agenda?.items ?? [];
    const [itemPapers, meetingPapers] = await Promise.all([
      items.length > 0 ? this.documents.attachedTo(actor, 'agenda-item', items.map((item) => item.id)) : [],
      this.documents.attachedTo(actor, 'meeting', [meetingId]),
    ]);
    return { meeting, version: agenda?.version ?? 0, items, itemPapers, meetingPapers };
  }
}
