import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembersModule } from '../members/members.module.ts';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { TeamsModule } from '../teams/teams.module.ts';
import { Nomination } from './nomination.entity.ts';
import { NominationReviewService } from './nomination-review.service.ts';
import { NominationService } from './nomination.service.ts';
import { NominationsController } from './nominations.controller.ts';
import { NominationsQuery } from './nominations.query.ts';

/** National teams bring in members, organisations and holders of seats; the secretariat can object. */
@Module({
  imports: [TypeOrmModule.forFeature([Nomination]), MembersModule, OrganisationsModule, TeamsModule],
  controllers: [NominationsController],
  providers: [NominationService, NominationReviewService, NominationsQuery],
})
export class NominationsModule {}
