import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendasModule } from '../../agendas/index.ts';
import { DocumentsModule } from '../../documents/index.ts';
import { CollabModule } from '../drafting/collab/collab.module.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { ClauseAreasController } from './clause-areas.controller.ts';
import { ClauseAreasQuery } from './clause-areas.query.ts';
import { ClauseAreasService } from './clause-areas.service.ts';
import { ClauseAttachmentTarget } from './clause-attachment-target.ts';
import { ClauseNumberQuery } from './clause-number.query.ts';
import { ClauseReferenceQuery } from './clause-reference.query.ts';
import { ClauseRevision } from './clause-revision.entity.ts';
import { Clause } from './clause.entity.ts';
import { ClauseService } from './clause.service.ts';
import { ClausesController } from './clauses.controller.ts';
import { DecisionClauses } from './decision-clauses.ts';

/** Changes clause by clause, each with its revisions. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Clause, ClauseRevision]),
    AgendasModule,
    DocumentsModule,
    StandardCoreModule,
    CollabModule,
  ],
  controllers: [ClausesController, ClauseAreasController],
  providers: [
    ClauseService,
    ClauseAreasService,
    ClauseAreasQuery,
    DecisionClauses,
    ClauseNumberQuery,
    ClauseReferenceQuery,
    ClauseAttachmentTarget,
  ],
  exports: [ClauseService, ClauseNumberQuery, ClauseReferenceQuery],
})
export class ClausesModule {}
