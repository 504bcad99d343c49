import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/index.ts';
import { MilestoneEvidenceQuery } from './milestone-evidence.query.ts';
import { FundGrantService } from './fund-grant.service.ts';
import { GrantsController } from './grants.controller.ts';
import { FundGrantsQuery } from './fund-grants.query.ts';
import { MilestoneService } from './milestone.service.ts';

/** Grants: their milestones, the reports that are asked for, and payments. */
@Module({
  imports: [DocumentsModule],
  controllers: [GrantsController],
  providers: [FundGrantsQuery, FundGrantService, MilestoneService, MilestoneEvidenceQuery],
  exports: [FundGrantService, MilestoneService, MilestoneEvidenceQuery],
})
export class GrantsModule {}
