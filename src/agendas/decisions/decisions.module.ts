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
import { FollowUp } from './follow-up.entity.ts';
import { FollowUpService } from './follow-up.service.ts';

/** The register of decisions, and what each country does about them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Decision, FollowUp]),
    BallotsModule,
    DocumentsModule,
    MeetingsModule,
    MinutesModule,
  ],
  controllers: [DecisionsController],
  providers: [
    ClauseSourceRegistry,
    DecisionAttachmentTarget,
    DecisionService,
    DecisionsQuery,
    FollowUpService,
  ],
  exports: [ClauseSourceRegistry, DecisionsQuery],
})
export class DecisionsModule {}
