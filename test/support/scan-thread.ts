import { Injectable } from '@nestjs/common';
import { ScanThread } from '../../src/safeguarding/scanning/scan-thread.ts';
import { compiledThread } from './compiled-thread.ts';

let compiled: URL | null = null;

@Injectable()
export class CompiledScanThread extends ScanThread {
  protected override file(): URL {
    return (compiled ??= compiledThread('src/safeguarding/scanning/scan.worker.ts', ['safeguarding']));
  }
}
