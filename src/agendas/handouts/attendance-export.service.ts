import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { AccessiblePrinter } from '#platform/print/accessible-printer';
import { NotFound } from '#platform/problems/problem';
import { MeetingsQuery } from '../../meetings/index.ts';
import { mayArrange } from '../agendas.policy.ts';
import { attendanceCsv } from './attendance-csv.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { AttendanceQuery } from './attendance.query.ts';

type ExportedMeeting = Pick<Awaited<ReturnType<MeetingsQuery['one']>>['content'], 'id' | 'countryCode'>;

/** The list of those invited and present, for whoever convenes the meeting; each download is in the audit log. */
@Injectable()
export class AttendanceExportService {
  constructor(
    private readonly meetings: MeetingsQuery,
    private readonly attendance: AttendanceQuery,
    private readonly printer: AccessiblePrinter,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The sheet to sign, as PDF. */
  async sheet(actor: Actor, meetingId: string): Promise<Buffer> {
    const meeting = await this.mustArrange(actor, meetingId);
    const attendees = await this.attendance.find(meetingId);
    const pdf = await this.printer.printPdf(attendanceSheet(meeting, attendees, actor.language));
    await this.audit(actor, meeting, 'sheet');
    return pdf;
  }

  /** The list as CSV. */
  async csv(actor: Actor, meetingId: string): Promise<string> {
    const meeting = await this.mustArrange(actor, meetingId);
    const table = attendanceCsv(await this.attendance.find(meetingId));
    await this.audit(actor, meeting, 'csv');
    return table;
  }

  private async mustArrange(actor: Actor, meetingId: string) {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    if (!mayArrange(actor, meeting)) throw new NotFound();
    return meeting;
  }

  private audit(actor: Actor, { id, countryCode }: ExportedMeeting, format: 'sheet' | 'csv'): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'meeting.attendance-exported',
        object: { kind: 'meeting', id },
        country: countryCode,
        detail: { format },
      });
      return Promise.resolve();
    });
  }
}
