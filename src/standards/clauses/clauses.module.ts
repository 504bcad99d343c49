import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CollabModule } from '../drafting/collab/collab.module.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { ClauseRevision } from './clause-revision.entity.ts';
import { Clause } from './clause.entity.ts';
import { ClauseService } from './clause.service.ts';
import { ClausesController } from './clauses.controller.ts';

/** Changes clause by clause, each with its revisions. */
@Module({
  imports: [TypeOrmModule.forFeature([Clause, ClauseRevision]), StandardCoreModule, CollabModule],
  controllers: [ClausesController],
  providers: [ClauseService],
  exports: [ClauseService],
})
export class ClausesModule {}
