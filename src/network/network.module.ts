import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkImportExportController } from './import-export/network-import-export.controller.ts';
import { NetworkImportExportService } from './import-export/network-import-export.service.ts';
import { FirstMemberService } from './members/first-member.service.ts';
import { MembersController } from './members/members.controller.ts';
import { MembersQuery } from './members/members.query.ts';
import { MemberService } from './members/member.service.ts';
import { OfficeNotificationService } from './offices/office-notification.service.ts';
import { OfficeProposal } from './offices/office-proposal.entity.ts';
import { OfficeProposalsController } from './offices/office-proposals.controller.ts';
import { OfficeProposalsQuery } from './offices/office-proposals.query.ts';
import { OfficeProposalService } from './offices/office-proposal.service.ts';
import { Organisation } from './organisations/organisation.entity.ts';
import { OrganisationsController } from './organisations/organisations.controller.ts';
import { OrganisationService } from './organisations/organisation.service.ts';
import { Appointment } from './teams/appointment.entity.ts';
import { AppointmentService } from './teams/appointment.service.ts';
import { EndTermsJob } from './teams/end-terms.job.ts';
import { Country } from './teams/country.entity.ts';
import { PublicTeamsController } from './teams/public-teams.controller.ts';
import { PublicTeamsQuery } from './teams/public-teams.query.ts';
import { SeatContact } from './teams/seat-contact.entity.ts';
import { SeatMailer } from './teams/seat.mailer.ts';
import { SeatContactService } from './teams/seat-contact.service.ts';
import { TeamsController } from './teams/teams.controller.ts';
import { TeamsQuery } from './teams/teams.query.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Country, Organisation, Appointment, SeatContact, OfficeProposal])],
  controllers: [
    NetworkImportExportController,
    OrganisationsController,
    TeamsController,
    PublicTeamsController,
    MembersController,
    OfficeProposalsController,
  ],
  providers: [
    NetworkImportExportService,
    OrganisationService,
    TeamsQuery,
    PublicTeamsQuery,
    AppointmentService,
    EndTermsJob,
    SeatMailer,
    SeatContactService,
    FirstMemberService,
    MemberService,
    MembersQuery,
    OfficeNotificationService,
    OfficeProposalService,
    OfficeProposalsQuery,
  ],
  exports: [
    NetworkImportExportService,
    FirstMemberService,
    AppointmentService,
    SeatContactService,
    MemberService,
    TeamsQuery,
  ],
})
export class NetworkModule {}
