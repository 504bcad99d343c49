import { Injectable } from '@nestjs/common';
import { MergeWorkerFactory } from '../../src/platform/print/merge/merge-worker-factory.ts';
import { compiledThread } from './compiled-thread.ts';

const WORKER = 'src/platform/print/merge/merge-pdfs.worker.ts';
const BESIDE = ['src/platform/print/merge/merge-pdfs.ts'];
let compiled: URL | null = null;

@Injectable()
export class CompiledBindThread extends MergeWorkerFactory {
  protected override file(): URL {
    return (compiled ??= compiledThread(WORKER, [], ['@cantoo/pdf-lib'], BESIDE));
  }
}
