import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StandardWorkerModule } from '../worker/standard-worker.module.ts';
import { Definition } from './definition.entity.ts';
import { DefinitionQuery } from './definition.query.ts';
import { DefinitionService } from './definition.service.ts';
import { DefinitionsController } from './definitions.controller.ts';
import { TermCandidateRegistry } from './term-candidate.registry.ts';

/** What words mean in a standard, and where its text uses them. */
@Module({
  imports: [TypeOrmModule.forFeature([Definition]), StandardWorkerModule],
  controllers: [DefinitionsController],
  providers: [DefinitionService, DefinitionQuery, TermCandidateRegistry],
  exports: [DefinitionQuery, TermCandidateRegistry],
})
export class DefinitionsModule {}
