import { Injectable } from '@nestjs/common';
import { EmailScheduleService } from '../../emails/email-schedule.service.ts';
import { SERIES_EMAILS } from '../../emails/email-topic.ts';

/** Schedules emails about whole series. */
@Injectable()
export class SeriesEmailService extends EmailScheduleService {
  protected readonly topic = SERIES_EMAILS;
}
