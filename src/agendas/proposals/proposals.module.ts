import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/index.ts';
import { MeetingsModule } from '../../meetings/index.ts';
import { AgendaCoreModule } from '../agenda-core.module.ts';
import { AgendaProposal } from './agenda-proposal.entity.ts';
import { AgendaProposalService } from './agenda-proposal.service.ts';
import { ProposalsController } from './proposals.controller.ts';
import { ProposalsQuery } from './proposals.query.ts';
import { ProposeDecisionReviewsJob } from './propose-decision-reviews.job.ts';

/** What members propose for an agenda, and what is proposed because a decision is due for review. */
@Module({
  imports: [TypeOrmModule.forFeature([AgendaProposal]), AgendaCoreModule, DocumentsModule, MeetingsModule],
  controllers: [ProposalsController],
  providers: [AgendaProposalService, ProposalsQuery, ProposeDecisionReviewsJob],
})
export class ProposalsModule {}
