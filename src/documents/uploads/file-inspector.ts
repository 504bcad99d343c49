import { Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentMediaType } from '@nbn/contracts';
import { WorkerFailure, WorkerPool } from '#platform/workers/worker-pool';
import type { FileInspection, FileInspectionTask } from './file-inspection.ts';
import { detectMediaType } from './media-type.ts';

/**
 * Finds out what a file is that somebody sent, in a thread of its own: no file can hold up other requests.
 */
@Injectable()
export class FileInspector implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<FileInspectionTask, FileInspection>({
    name: 'file-inspection',
    file: new URL('file-inspection.worker.js', import.meta.url),
    maxWorkers: 2,
    maxQueued: 100,
    timeoutMs: 15_000,
    maxMemoryMb: 128,
  });

  /** @throws FileTypeRefused or FileTypeMismatch; whatever the store cannot read, as the store says it. */
  detectMediaType(open: () => Promise<Readable>, name: string): Promise<DocumentMediaType> {
    return detectMediaType(name, async (claimed) => this.inspect(claimed, await open()));
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }

  private async inspect(claimed: DocumentMediaType, file: Readable): Promise<FileInspection> {
    let storeError: Error | undefined;
    file.once('error', (error: Error) => {
      // Whoever inspects it reads no further than they must; that they stop is no fault of the store.
      if (error.name !== 'AbortError') storeError = error;
    });
    const content = Readable.toWeb(file) as FileInspectionTask['content'];
    try {
      const inspection = await this.pool.run({ claimed, content }, [content]);
      if (storeError) throw storeError;
      return inspection;
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error;
      if (error.fault === 'busy') throw error;
      // What cannot be looked at within its time and memory is none of the files that people keep.
      return { found: null };
    } finally {
      file.destroy();
    }
  }
}
