import { Injectable } from '@nestjs/common';
import { ScanWorkerFactory } from '../../src/safeguarding/scan/scan-worker-factory.ts';
import { compileWorker } from './compile-worker.ts';

let compiled: URL | null = null;

@Injectable()
export class CompiledScanWorkerFactory extends ScanWorkerFactory {
  protected override file(): URL {
    return (compiled ??= compileWorker('src/safeguarding/scan/scan.worker.ts', ['safeguarding']));
  }
}
