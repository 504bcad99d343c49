import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsQuery } from '../../documents/index.ts';
import { visibleMeetings } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';

export interface MeetingEvidence {
  readonly held: boolean;
  readonly present: number;
  readonly minutesApproved: boolean;
}

/** What a team brings as evidence: only meetings and files that it sees itself. */
@Injectable()
export class MilestoneEvidenceQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  async findMeeting(actor: Actor, id: string): Promise<MeetingEvidence> {
    const { where, parameters } = visibleMeetings(actor);
    const [row] = await this.database.query<MeetingEvidence[]>(
      `
        select m.state = 'held' as held,
          (select count(*)::int from minutes_present p where p.meeting_id = m.id) as present,
          exists (
            select from minutes n where n.meeting_id = m.id and n.state = 'approved'
          ) as "minutesApproved"
        from meeting m
        where m.id = $${parameters.length + 1} and ${where}`,
      [...parameters, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** The id of a released version of a document that the actor reads. */
  async findVersion(actor: Actor, documentId: string, number: number | null): Promise<string> {
    const { where, parameters } = this.documents.visible(actor);
    const [row] = await this.database.query<{ id: string }[]>(
      `
        select v.id
        from document d
        join document_version v
          on v.document_id = d.id and v.number = coalesce($4::int, d.latest) and v.state = 'released'
        where d.id = $3 and ${where}`,
      [...parameters, documentId, number],
    );
    if (!row) throw new NotFound();
    return row.id;
  }
}
