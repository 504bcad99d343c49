import { BringingInController } from './bringing-in.controller.ts';
import { BringingIn } from './bringing-in.service.ts';
import { StandardContents } from './content.query.ts';
import { DataFilesController } from './data-files.controller.ts';
import { EndedPrints } from './prints/ended-prints.sweep.ts';
import { PrintStandards } from './prints/print-standards.job.ts';
import { PrintsController } from './prints/prints.controller.ts';
import { Prints } from './prints/prints.service.ts';
import { StandardPrint } from './prints/standard-print.entity.ts';
import { StandardFilesController } from './standard-files.controller.ts';
import { StandardFiles } from './standard-files.service.ts';
import { WordFiles } from './word-files.ts';
import { WordForms } from './word-forms.ts';
import { WordThread } from './word-thread.ts';
import { ThreadImportService } from '../threads/thread-import.service.ts';

/** What this room brings into the module of the standards. */
export const EXCHANGE = {
  entities: [StandardPrint],
  controllers: [BringingInController, DataFilesController, StandardFilesController, PrintsController],
  providers: [
    StandardContents,
    StandardFiles,
    WordThread,
    WordFiles,
    WordForms,
    ThreadImportService,
    BringingIn,
    Prints,
    PrintStandards,
    EndedPrints,
  ],
};
