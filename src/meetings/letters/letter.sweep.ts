import { In } from 'typeorm';
import { SYSTEM } from '../../platform/access/actor.ts';
import { JobHandler, type RunsJob } from '../../platform/jobs/job-handler.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { MeetingMails, type LetterToWrite } from '../mails/meeting-mails.ts';
import { Meeting } from '../meeting.entity.ts';
import { claimLetters, rememberTold, type DueLetter } from './due-letters.query.ts';
import { letterReason, toldBy } from './letter-reason.ts';

const BATCH = 500;
const DUE = 'exists (select from meeting_letter where due_at <= app_now())';

/**
 * Writes the letters whose two minutes are over. Claim, delivery and what the reader knows afterwards are one transaction,
 * so whatever is killed, each letter is written once, and the next one says only what is new.
 */
@JobHandler({ queue: 'meetings', job: 'letters', rule: 'system', every: 60_000, due: DUE })
export class LetterSweep implements RunsJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MeetingMails,
  ) {}

  async run(): Promise<void> {
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
    const found = await tx.manager.findBy(Meeting, { id: In([...new Set(letters.map(({ meetingId }) => meetingId))]) });
    const meetings = new Map(found.map((meeting) => [meeting.id, meeting]));
    const written = letters.flatMap((letter): LetterToWrite[] => {
      const meeting = meetings.get(letter.meetingId)!;
      const reason = letterReason(letter, { ...meeting, invited: letter.invited, edition: 0 });
      return reason ? [{ reason, meeting, letter }] : [];
    });
    await this.mails.write(tx, written);
    await rememberTold(tx, written.map(({ reason, meeting: { startsAt, endsAt, sequence }, letter }) => ({ id: letter.id, told: toldBy(reason), number: sequence, startsAt, endsAt })));
  }
}
