import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/index.ts';
import { RemindersModule } from '../../reminders/index.ts';
import { CitationService } from './citation.service.ts';
import { DocumentSourceObject } from './document-source.object.ts';
import { RecheckSourcesJob } from './recheck-sources.job.ts';
import { SendSourceRemindersJob } from './send-source-reminders.job.ts';
import { SourceCitation } from './source-citation.entity.ts';
import { SourceObjectRegistry } from './source-object.registry.ts';
import { SourceRecheckService } from './source-recheck.service.ts';
import { SourceQuery } from './source.query.ts';
import { SourceService } from './source.service.ts';
import { SourcesController } from './sources.controller.ts';
import { StandardSource } from './standard-source.entity.ts';
import { StandardSourcesQuery } from './standard-sources.query.ts';

/** What standards rest on, which clause cites what, and whether it still holds. */
@Module({
  imports: [TypeOrmModule.forFeature([StandardSource, SourceCitation]), DocumentsModule, RemindersModule],
  controllers: [SourcesController],
  providers: [
    SourceObjectRegistry,
    DocumentSourceObject,
    SourceQuery,
    StandardSourcesQuery,
    SourceService,
    CitationService,
    SourceRecheckService,
    RecheckSourcesJob,
    SendSourceRemindersJob,
  ],
  exports: [SourceObjectRegistry, SourceQuery],
})
export class SourcesModule {}
