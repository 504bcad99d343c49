import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { DataSource } from 'typeorm';
import { MeetingsQuery } from '../../meetings/index.ts';
import { mayArrange } from '../agendas.policy.ts';
import { type DecisionLineRow, DecisionsQuery } from '../decisions/decisions.query.ts';
import { OPEN_ITEMS } from '../item-access/item.visibility.ts';
import { type ItemRunRow, selectItemRuns } from '../session/meeting-session.query.ts';
import { findSpeakers, type SpeakersRead } from '../session/speakers.query.ts';

/** More decisions than one meeting takes. */
const MAX_DECISIONS = 200;

export interface ProjectorRead {
  readonly now: Date;
  readonly meeting: Awaited<ReturnType<MeetingsQuery['one']>>['content'];
  readonly showsCode: boolean;
  /** In their order; of one that is closed to anyone neither id nor title. */
  readonly runs: readonly ItemRunRow[];
  readonly speakers: SpeakersRead | null;
  readonly decisions: readonly DecisionLineRow[];
}

/** Reads a session as everyone in the room may see it, for whoever sees the meeting. */
@Injectable()
export class ProjectorQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly decisions: DecisionsQuery,
  ) {}

  async one(actor: Actor, meetingId: string): Promise<ProjectorRead> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const showsCode = meeting.state === 'in-session' && mayArrange(actor, meeting);
    const [[clock], runs] = await Promise.all([
      this.database.query<[{ now: Date }]>('select app_now() as now'),
      this.database.query<ItemRunRow[]>(selectItemRuns(OPEN_ITEMS), [actor.memberId, meetingId]),
    ]);
    const itemId = runs.find((run) => run.current)?.id ?? null;
    if (itemId === null) return { now: clock.now, meeting, showsCode, runs, speakers: null, decisions: [] };
    const [speakers, decisions] = await Promise.all([
      findSpeakers(this.database.manager, itemId, clock.now),
      actor.permissions.has('minutes:read')
        ? this.decisions.find(actor, { meeting: meetingId }, null, MAX_DECISIONS)
        : [],
    ]);
    return {
      now: clock.now,
      meeting,
      showsCode,
      runs,
      speakers,
      decisions: decisions.filter((decision) => decision.itemId === itemId && !decision.withdrawn),
    };
  }
}
