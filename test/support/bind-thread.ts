import { Injectable } from '@nestjs/common';
import { BindThread } from '../../src/platform/print/binding/bind-thread.ts';
import { compiledThread } from './compiled-thread.ts';

const WORKER = 'src/platform/print/binding/bind.worker.ts';
const BESIDE = ['src/platform/print/binding/bind.ts'];
let compiled: URL | null = null;

@Injectable()
export class CompiledBindThread extends BindThread {
  protected override file(): URL {
    return (compiled ??= compiledThread(WORKER, [], ['@cantoo/pdf-lib'], BESIDE));
  }
}
