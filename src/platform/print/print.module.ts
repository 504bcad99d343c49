import { Global, Module } from '@nestjs/common';
import { MergeWorkerFactory } from './merge/merge-worker-factory.ts';
import { PdfMerger } from './merge/pdf-merger.ts';
import { Printer } from './printer.ts';

@Global()
@Module({ providers: [Printer, PdfMerger, MergeWorkerFactory], exports: [Printer, PdfMerger] })
export class PrintModule {}
