import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/index.ts';
import { AmendmentsModule } from '../amendments/amendments.module.ts';
import { ClausesModule } from '../clauses/clauses.module.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { ThreadsModule } from '../threads/threads.module.ts';
import { DefinitionsModule } from '../definitions/definitions.module.ts';
import { SourcesModule } from '../sources/sources.module.ts';
import { StandardWorkerModule } from '../worker/standard-worker.module.ts';
import { StandardArchiveSection } from '../archive/standard-archive.section.ts';
import { DataImportController } from './data-import.controller.ts';
import { FileConverter } from './file-converter.ts';
import { PrintStandardsJob } from './prints/print-standards.job.ts';
import { PrintsController } from './prints/prints.controller.ts';
import { RemoveExpiredStandardPrintsJob } from './prints/remove-expired-standard-prints.job.ts';
import { StandardPrintRepository } from './prints/standard-print.repository.ts';
import { StandardPrint } from './prints/standard-print.entity.ts';
import { StandardPrintService } from './prints/standard-print.service.ts';
import { StandardContentQuery } from './standard-content.query.ts';
import { StandardExportController } from './standard-export.controller.ts';
import { StandardExportService } from './standard-export.service.ts';
import { StandardImportService } from './standard-import.service.ts';
import { WordImportController } from './word-import.controller.ts';
import { WordUploadForm } from './word-upload-form.ts';
import { WordWorkerFactory } from './word-worker.factory.ts';

/** Standards as files: imported from Word and JSON, exported, printed. */
@Module({
  imports: [
    TypeOrmModule.forFeature([StandardPrint]),
    AmendmentsModule,
    ClausesModule,
    DocumentsModule,
    DefinitionsModule,
    SourcesModule,
    StandardCoreModule,
    StandardWorkerModule,
    ThreadsModule,
  ],
  controllers: [WordImportController, DataImportController, StandardExportController, PrintsController],
  providers: [
    StandardContentQuery,
    StandardExportService,
    WordWorkerFactory,
    FileConverter,
    WordUploadForm,
    StandardImportService,
    StandardPrintService,
    StandardPrintRepository,
    PrintStandardsJob,
    RemoveExpiredStandardPrintsJob,
    StandardArchiveSection,
  ],
})
export class ImportExportModule {}
