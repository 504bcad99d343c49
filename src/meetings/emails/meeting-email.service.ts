import { Injectable } from '@nestjs/common';
import { EmailScheduleService } from './email-schedule.service.ts';
import { MEETING_EMAILS } from './email-topic.ts';

/** Schedules emails about meetings. */
@Injectable()
export class MeetingEmailService extends EmailScheduleService {
  protected readonly topic = MEETING_EMAILS;
}
