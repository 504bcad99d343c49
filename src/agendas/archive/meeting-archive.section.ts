import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '#platform/access/actor';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { archiveJson } from '#platform/archive/archive-page';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { CalendarFeedService, MeetingsQuery } from '../../meetings/index.ts';
import { AgendaQuery } from '../agenda.query.ts';
import { presentAgenda } from '../agenda.presenter.ts';
import { presentMinutes } from '../minutes/minutes.presenter.ts';
import { MinutesQuery } from '../minutes/minutes.query.ts';
import { meetingArchivePage } from './meeting-archive-page.ts';

const BATCH_SIZE = 50;

type MeetingRow = Awaited<ReturnType<MeetingsQuery['list']>>['content'][number];

/**
 * The meetings of an archive: a folder each, with agenda, minutes, the calendar file, and the same as JSON.
 */
@Injectable()
export class MeetingArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly meetings: MeetingsQuery,
    private readonly agendas: AgendaQuery,
    private readonly minutes: MinutesQuery,
    private readonly calendar: CalendarFeedService,
  ) {}

  onModuleInit(): void {
    this.registry.register('meetings', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('meetings:read')) return;
    for (const period of ['upcoming', 'past'] as const) {
      let after: readonly (string | number)[] | null = null;
      for (;;) {
        const { content } = await this.meetings.list(actor, period, BATCH_SIZE, after);
        for (const meeting of content) yield* this.filesOf(actor, meeting);
        const last = content.at(-1);
        if (!last || content.length < BATCH_SIZE) break;
        after = [last.startsAt, last.id];
      }
    }
  }

  private async *filesOf(
    actor: Actor,
    { id, startsAt, state, title }: MeetingRow,
  ): AsyncGenerator<ArchiveFile> {
    const day = new Date(startsAt).toISOString().slice(0, 10);
    const folder = `meetings/${day}-${id}`;
    const read = await this.agendas.one(actor, id);
    const agenda = presentAgenda(actor, read);
    const minutes = read.readsMinutes ? presentMinutes(actor, await this.minutes.one(actor, id)) : null;
    const page = meetingArchivePage({ meeting: read.meeting, agenda, minutes, reader: actor });
    yield { path: `${folder}/index.html`, title: `${day} · ${title}`, content: page };
    yield { path: `${folder}/agenda.json`, title: null, content: archiveJson(agenda) };
    if (minutes) yield { path: `${folder}/minutes.json`, title: null, content: archiveJson(minutes) };
    // A meeting whose date is still sought has nothing to put into a calendar.
    if (state !== 'polling')
      yield {
        path: `${folder}/meeting.ics`,
        title: null,
        content: await this.calendar.meetingFile(actor, id),
      };
  }
}
