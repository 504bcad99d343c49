import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PAPER_CARRIERS, type PaperCarrier } from '@nbn/contracts';
import { type AttachmentTarget, AttachmentTargetRegistry } from '../documents/index.ts';
import { MeetingsQuery } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { AgendaAttachableQuery, findMeetingOf, visibleAttachables } from './agenda-attachable.query.ts';
import { broadcastAgenda } from './agenda.broadcaster.ts';
import { mayArrange } from './agendas.policy.ts';

/**
 * Papers of meetings, agenda items and proposals. They are visible to those who see the meeting and may know
 * of the item; those who arrange agendas add them, and the proposer to an open proposal.
 */
@Injectable()
export class AgendaAttachables implements OnModuleInit {
  constructor(
    private readonly query: AgendaAttachableQuery,
    private readonly meetings: MeetingsQuery,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    for (const kind of PAPER_CARRIERS) this.attachables.register(kind, this.targetOf(kind));
  }

  private targetOf(kind: PaperCarrier): AttachmentTarget {
    return {
      opensSql: (actor) => visibleAttachables(kind, actor),
      mayAttach: (actor, id) => this.mayAttach(actor, kind, id),
      broadcastChange: async (tx, id) => {
        const meetingId = await findMeetingOf(tx, kind, id);
        if (meetingId) broadcastAgenda(tx, meetingId);
      },
      describe: (actor, ids) => this.query.findSummaries(actor, kind, ids),
    };
  }

  private async mayAttach(actor: Actor, kind: PaperCarrier, id: string): Promise<boolean> {
    const meeting = await this.query.findPapersMeeting(actor, kind, id);
    if (!meeting || !(meeting.own || mayArrange(actor, meeting))) return false;
    return this.meetings.canSee(actor, meeting.id);
  }
}
