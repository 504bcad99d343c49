import { Global, Module } from '@nestjs/common';
import { AccessiblePrinter } from './accessible-printer.ts';
import { MergeWorkerFactory } from './merge/merge-worker-factory.ts';
import { PdfMerger } from './merge/pdf-merger.ts';
import { PrintJobRunner } from './print-job-runner.ts';
import { Printer } from './printer.ts';

@Global()
@Module({
  providers: [AccessiblePrinter, Printer, PdfMerger, PrintJobRunner, MergeWorkerFactory],
  exports: [AccessiblePrinter, Printer, PdfMerger, PrintJobRunner],
})
export class PrintModule {}
