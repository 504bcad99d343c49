import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Appointment } from './appointment.entity.ts';
import { AppointmentService } from './appointment.service.ts';
import { Country } from './country.entity.ts';
import { EndTermsJob } from './end-terms.job.ts';
import { NationalNetworkQuery } from './national-network.query.ts';
import { PublicTeamsController } from './public-teams.controller.ts';
import { PublicTeamsQuery } from './public-teams.query.ts';
import { SeatContact } from './seat-contact.entity.ts';
import { SeatContactService } from './seat-contact.service.ts';
import { SeatMailer } from './seat.mailer.ts';
import { TeamsController } from './teams.controller.ts';
import { TeamsQuery } from './teams.query.ts';

/** The national team of each country: its seats, who holds them for how long, how the seats are reached. */
@Module({
  imports: [TypeOrmModule.forFeature([Country, Appointment, SeatContact])],
  controllers: [TeamsController, PublicTeamsController],
  providers: [
    TeamsQuery,
    NationalNetworkQuery,
    PublicTeamsQuery,
    AppointmentService,
    EndTermsJob,
    SeatMailer,
    SeatContactService,
  ],
  exports: [AppointmentService, PublicTeamsQuery],
})
export class TeamsModule {}
