import { WordImportController } from './word-import.controller.ts';
import { StandardImportService } from './standard-import.service.ts';
import { StandardContentQuery } from './standard-content.query.ts';
import { DataImportController } from './data-import.controller.ts';
import { RemoveExpiredStandardPrintsJob } from './prints/remove-expired-standard-prints.job.ts';
import { PrintStandardsJob } from './prints/print-standards.job.ts';
import { PrintsController } from './prints/prints.controller.ts';
import { StandardPrintRepository } from './prints/standard-print.repository.ts';
import { StandardPrintService } from './prints/standard-print.service.ts';
import { StandardPrint } from './prints/standard-print.entity.ts';
import { StandardExportController } from './standard-export.controller.ts';
import { StandardExportService } from './standard-export.service.ts';
import { FileConverter } from './file-converter.ts';
import { WordUploadForm } from './word-upload-form.ts';
import { WordWorkerFactory } from './word-worker.factory.ts';
import { ThreadImportService } from '../threads/thread-import.service.ts';

/** What this folder adds to the standards module. */
export const IMPORT_EXPORT = {
  entities: [StandardPrint],
  controllers: [WordImportController, DataImportController, StandardExportController, PrintsController],
  providers: [
    StandardContentQuery,
    StandardExportService,
    WordWorkerFactory,
    FileConverter,
    WordUploadForm,
    ThreadImportService,
    StandardImportService,
    StandardPrintService,
    StandardPrintRepository,
    PrintStandardsJob,
    RemoveExpiredStandardPrintsJob,
  ],
};
