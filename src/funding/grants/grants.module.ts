import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/index.ts';
import { EvidenceQuery } from './evidence.query.ts';
import { GrantService } from './grant.service.ts';
import { GrantsController } from './grants.controller.ts';
import { GrantsQuery } from './grants.query.ts';
import { MilestoneService } from './milestone.service.ts';

/** Grants: their milestones, the reports that are asked for, and payments. */
@Module({
  imports: [DocumentsModule],
  controllers: [GrantsController],
  providers: [GrantsQuery, GrantService, MilestoneService, EvidenceQuery],
  exports: [GrantService, MilestoneService, EvidenceQuery],
})
export class GrantsModule {}
