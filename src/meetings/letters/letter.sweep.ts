import { In } from 'typeorm';
import { SYSTEM } from '../../platform/access/actor.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { MeetingMails, type LetterToWrite } from '../mails/meeting-mails.ts';
import { Meeting } from '../meeting.entity.ts';
import { DatePoll } from '../polls/date-poll.entity.ts';
import { SeriesLetterWriting } from '../series/series-letter-writing.ts';
import { claimLetters, rememberTold, type DueLetter } from './due-letters.query.ts';
import { letterReason, toldBy } from './letter-reason.ts';

const BATCH = 500;
const DUE = `
    exists (select from meeting_letter where due_at <= app_now())
      or exists (select from series_letter where due_at <= app_now())`;
const SERIES_BATCH = 100;

/**
 * Writes the letters whose two minutes are over. Claim, delivery and what the reader knows afterwards are one
 * transaction, so whatever is killed, each letter is written once, and the next one says only what is new.
 */
@JobHandler({ queue: 'meetings', job: 'letters', rule: 'system', every: 60_000, due: DUE })
export class LetterSweep implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MeetingMails,
    private readonly series: SeriesLetterWriting,
  ) {}

  async run(): Promise<void> {
    // Series first: what their readers know of each meeting decides what a letter about that meeting still
    // has to say.
    while ((await this.work.run(SYSTEM, (tx) => this.series.write(tx, SERIES_BATCH))) === SERIES_BATCH);
    while ((await this.sweep()) === BATCH);
  }

  /** One batch. Returns how many letters it took. */
  sweep(): Promise<number> {
    return this.work.run(SYSTEM, async (tx) => {
      const { taken, letters } = await claimLetters(tx, BATCH);
      if (letters.length > 0) await this.write(tx, letters);
      return taken;
    });
  }

  private async write(tx: Tx, letters: readonly DueLetter[]): Promise<void> {
    const found = await tx.manager.findBy(Meeting, {
      id: In([...new Set(letters.map(({ meetingId }) => meetingId))]),
    });
    const meetings = new Map(found.map((meeting) => [meeting.id, meeting]));
    const polls = await tx.manager.findBy(DatePoll, { meetingId: In([...meetings.keys()]) });
    const editions = new Map(polls.map(({ meetingId, edition }) => [meetingId, edition]));
    const written = letters.flatMap((letter): (LetterToWrite & { letter: DueLetter; edition: number })[] => {
      const meeting = meetings.get(letter.meetingId)!;
      const edition = editions.get(letter.meetingId) ?? 0;
      const reason = letterReason(letter, { ...meeting, invited: letter.invited, edition });
      return reason ? [{ reason, meeting, letter, edition }] : [];
    });
    await this.mails.write(tx, written);
    await rememberTold(
      tx,
      written.map(({ reason, meeting: { startsAt, endsAt, sequence }, letter: { id }, edition }) => {
        const told = toldBy(reason);
        return { id, told, number: told === 'poll' ? edition : sequence, startsAt, endsAt };
      }),
    );
  }
}
