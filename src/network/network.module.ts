import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExchangeController } from './exchange/exchange.controller.ts';
import { NetworkExchange } from './exchange/exchange.service.ts';
import { MembersController } from './members/members.controller.ts';
import { MembersQuery } from './members/members.query.ts';
import { Members } from './members/members.service.ts';
import { OfficeNotice } from './offices/office-notice.service.ts';
import { OfficeProposal } from './offices/office-proposal.entity.ts';
import { OfficeProposalsController } from './offices/office-proposals.controller.ts';
import { OfficeProposalsQuery } from './offices/office-proposals.query.ts';
import { OfficeProposals } from './offices/office-proposals.service.ts';
import { Organisation } from './organisations/organisation.entity.ts';
import { OrganisationsController } from './organisations/organisations.controller.ts';
import { Organisations } from './organisations/organisations.service.ts';
import { Appointment } from './teams/appointment.entity.ts';
import { Appointments } from './teams/appointments.service.ts';
import { EndedTermsSweep } from './teams/ended-terms.sweep.ts';
import { Country } from './teams/country.entity.ts';
import { PublicTeamsController } from './teams/public-teams.controller.ts';
import { PublicTeamsQuery } from './teams/public-teams.query.ts';
import { SeatContact } from './teams/seat-contact.entity.ts';
import { SeatNotice } from './teams/seat-notice.service.ts';
import { SeatContacts } from './teams/seat-contacts.service.ts';
import { TeamsController } from './teams/teams.controller.ts';
import { TeamsQuery } from './teams/teams.query.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Country, Organisation, Appointment, SeatContact, OfficeProposal])],
  controllers: [
    ExchangeController,
    OrganisationsController,
    TeamsController,
    PublicTeamsController,
    MembersController,
    OfficeProposalsController,
  ],
  providers: [
    NetworkExchange,
    Organisations,
    TeamsQuery,
    PublicTeamsQuery,
    Appointments,
    EndedTermsSweep,
    SeatNotice,
    SeatContacts,
    Members,
    MembersQuery,
    OfficeNotice,
    OfficeProposals,
    OfficeProposalsQuery,
  ],
  exports: [NetworkExchange, Appointments, SeatContacts, Members, TeamsQuery],
})
export class NetworkModule {}
