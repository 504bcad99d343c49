import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TeamsModule } from '../teams/teams.module.ts';
import { OfficeNotificationService } from './office-notification.service.ts';
import { OfficeProposal } from './office-proposal.entity.ts';
import { OfficeProposalService } from './office-proposal.service.ts';
import { OfficeProposalsController } from './office-proposals.controller.ts';
import { OfficeProposalsQuery } from './office-proposals.query.ts';

/** Offices of the Network: proposed by one member, given by another. */
@Module({
  imports: [TypeOrmModule.forFeature([OfficeProposal]), TeamsModule],
  controllers: [OfficeProposalsController],
  providers: [OfficeProposalService, OfficeNotificationService, OfficeProposalsQuery],
  exports: [OfficeProposalService, OfficeNotificationService],
})
export class OfficesModule {}
