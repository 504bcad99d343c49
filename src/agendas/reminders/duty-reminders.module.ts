import { Module } from '@nestjs/common';
import { RemindersModule } from '../../reminders/index.ts';
import { ActionsModule } from '../actions/actions.module.ts';
import { OpenDutiesQuery } from './open-duties.query.ts';
import { SendDutyRemindersJob } from './send-duty-reminders.job.ts';

/** The actions and follow-ups that members owe, and the reminders of them. */
@Module({
  imports: [RemindersModule, ActionsModule],
  providers: [SendDutyRemindersJob, OpenDutiesQuery],
  exports: [OpenDutiesQuery],
})
export class DutyRemindersModule {}
