import { Module } from '@nestjs/common';
import { ScanModule } from '../scan/scan.module.ts';
import { StoredPageQuery } from './stored-page.query.ts';
import { StoredTextQuery } from './stored-text.query.ts';
import { SweepRunnerService } from './sweep-runner.service.ts';
import { SweepStoredTextsJob } from './sweep-stored-texts.job.ts';
import { SweepQuery } from './sweep.query.ts';
import { SweepService } from './sweep.service.ts';
import { SweepsController } from './sweeps.controller.ts';

/** Searches for personal data in everything that is stored. */
@Module({
  imports: [ScanModule],
  controllers: [SweepsController],
  providers: [
    StoredTextQuery,
    StoredPageQuery,
    SweepService,
    SweepQuery,
    SweepRunnerService,
    SweepStoredTextsJob,
  ],
})
export class SweepsModule {}
