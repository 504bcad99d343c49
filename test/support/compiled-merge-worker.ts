import { Injectable } from '@nestjs/common';
import { MergeWorkerFactory } from '../../src/platform/print/merge/merge-worker-factory.ts';
import { compileWorker } from './compile-worker.ts';

const WORKER = 'src/platform/print/merge/merge-pdfs.worker.ts';
const BESIDE = ['merge-pdfs', 'accessible-pdf', 'content-artifacts'].map(
  (name) => `src/platform/print/merge/${name}.ts`,
);
let compiled: URL | null = null;

@Injectable()
export class CompiledMergeWorkerFactory extends MergeWorkerFactory {
  protected override file(): URL {
    return (compiled ??= compileWorker(WORKER, [], ['@cantoo/pdf-lib'], BESIDE));
  }
}
