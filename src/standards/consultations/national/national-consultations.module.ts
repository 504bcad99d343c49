import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NationalConsultation } from './national-consultation.entity.ts';
import { NationalConsultationListController } from './national-consultation-list.controller.ts';
import { NationalConsultationMailer } from './national-consultation.mailer.ts';
import { NationalConsultationQuery } from './national-consultation.query.ts';
import { NationalConsultationService } from './national-consultation.service.ts';
import { NationalConsultationsController } from './national-consultations.controller.ts';
import { SendNationalRemindersJob } from './send-national-reminders.job.ts';

/** What a national team asks its own country's network within a round, with a deadline and reminders of its own. */
@Module({
  imports: [TypeOrmModule.forFeature([NationalConsultation])],
  controllers: [NationalConsultationsController, NationalConsultationListController],
  providers: [
    NationalConsultationService,
    NationalConsultationQuery,
    NationalConsultationMailer,
    SendNationalRemindersJob,
  ],
})
export class NationalConsultationsModule {}
