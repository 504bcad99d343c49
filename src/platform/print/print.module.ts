import { Global, Module } from '@nestjs/common';
import { MergeWorkerFactory } from './merge/merge-worker-factory.ts';
import { PdfMerger } from './merge/pdf-merger.ts';
import { PrintJobRunner } from './print-job-runner.ts';
import { Printer } from './printer.ts';

@Global()
@Module({
  providers: [Printer, PdfMerger, PrintJobRunner, MergeWorkerFactory],
  exports: [Printer, PdfMerger, PrintJobRunner],
})
export class PrintModule {}
