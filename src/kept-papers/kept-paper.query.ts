import { Injectable } from '@nestjs/common';
import type { CountryCode, KeptPaperKind, Permission } from '@nbn/contracts';
import { visibleMinutes } from '../agendas/index.ts';
import { visibleMeetings } from '../meetings/index.ts';
import { standardsVisibleTo } from '../standards/index.ts';
import type { Actor } from '#platform/access/actor';
import { type BoundStatement, PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';

/** What the audit log says of a paper. */
export interface PaperRow {
  readonly kind: 'meeting' | 'standard';
  readonly id: string;
  readonly country: CountryCode | null;
}

/** The permission with which each kind is read. */
const PERMISSION_OF: Readonly<Record<KeptPaperKind, Permission>> = {
  agenda: 'meetings:read',
  minutes: 'minutes:read',
  'standard-version': 'standards:read',
};

function selectMeeting(where: string, at: number): string {
  return `
    select 'meeting' as kind, m.id, m.country_code as country
    from meeting m
    left join minutes mi on mi.meeting_id = m.id
    where m.id = $${at} and ${where}`;
}

function selectVersion(actor: Actor): string {
  return `
    select 'standard' as kind, s.id, null as country
    from standard_version v
    join standard s on s.id = v.standard_id
    where v.id = $2 and ${standardsVisibleTo(actor, '$1')}`;
}

function statementOf(actor: Actor, kind: KeptPaperKind, id: string): BoundStatement<PaperRow> {
  if (kind === 'standard-version')
    return PreparedStatement.of<PaperRow>(selectVersion(actor)).bind(actor.memberId, id);
  const { where, parameters } = kind === 'agenda' ? visibleMeetings(actor) : visibleMinutes(actor);
  return PreparedStatement.of<PaperRow>(selectMeeting(where, parameters.length + 1)).bind(...parameters, id);
}

/** Finds what a member may read, by the same rules as its page. */
@Injectable()
export class KeptPaperQuery {
  constructor(private readonly reads: ReadPool) {}

  /** Missing and forbidden are the same. */
  async find(actor: Actor, kind: KeptPaperKind, id: string): Promise<PaperRow> {
    if (!actor.permissions.has(PERMISSION_OF[kind])) throw new NotFound();
    const [paper] = await this.reads.query(statementOf(actor, kind, id));
    if (!paper) throw new NotFound();
    return paper;
  }
}
