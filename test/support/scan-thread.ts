import { Injectable } from '@nestjs/common';
import { ScanWorkerFactory } from '../../src/safeguarding/scan/scan-worker-factory.ts';
import { compiledThread } from './compiled-thread.ts';

let compiled: URL | null = null;

@Injectable()
export class CompiledScanThread extends ScanWorkerFactory {
  protected override file(): URL {
    return (compiled ??= compiledThread('src/safeguarding/scan/scan.worker.ts', ['safeguarding']));
  }
}
