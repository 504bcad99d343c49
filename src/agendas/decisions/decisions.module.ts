import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsModule } from '../../ballots/index.ts';
import { DocumentsModule } from '../../documents/index.ts';
import { MeetingsModule } from '../../meetings/index.ts';
import { MinutesModule } from '../minutes/minutes.module.ts';
import { ClauseSourceRegistry } from './clause-source.registry.ts';
import { DecisionAttachmentTarget } from './decision-attachment-target.ts';
import { Decision } from './decision.entity.ts';
import { DecisionService } from './decision.service.ts';
import { DecisionsController } from './decisions.controller.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { DecisionSharingService } from './decision-sharing.service.ts';
import { FollowUp } from './follow-up.entity.ts';
import { FollowUpService } from './follow-up.service.ts';
import { SharedDecisionsController } from './shared-decisions.controller.ts';
import { SharedDecisionsQuery } from './shared-decisions.query.ts';

/** The register of decisions, and what each country does about them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Decision, FollowUp]),
    BallotsModule,
    DocumentsModule,
    MeetingsModule,
    MinutesModule,
  ],
  controllers: [DecisionsController, SharedDecisionsController],
  providers: [
    ClauseSourceRegistry,
    DecisionAttachmentTarget,
    DecisionService,
    DecisionSharingService,
    DecisionsQuery,
    FollowUpService,
    SharedDecisionsQuery,
  ],
  exports: [ClauseSourceRegistry, DecisionsQuery],
})
export class DecisionsModule {}
