import { Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentMediaType } from '@nbn/contracts';
import { ThreadFailure, ThreadPool } from '../../platform/threads/thread-pool.ts';
import type { FileInspection, FileInspectionOrder } from './file-inspection.ts';
import { mediaTypeOf } from './media-type.ts';

/**
 * Finds out what a file is that somebody sent, in a thread of its own: no file can hold up other requests.
 */
@Injectable()
export class FileInspector implements OnApplicationShutdown {
  private readonly pool = new ThreadPool<FileInspectionOrder, FileInspection>({
    name: 'file-inspection',
    file: new URL('file-inspection.worker.js', import.meta.url),
    threadsMost: 2,
    waitingMost: 100,
    milliseconds: 15_000,
    megabytes: 128,
  });

  /** @throws FileTypeRefused or FileTypeMismatch; whatever the store cannot read, as the store says it. */
  mediaTypeOf(open: () => Promise<Readable>, name: string): Promise<DocumentMediaType> {
    return mediaTypeOf(name, async (claimed) => this.inspect(claimed, await open()));
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }

  private async inspect(claimed: DocumentMediaType, file: Readable): Promise<FileInspection> {
    let storeError: Error | undefined;
    file.once('error', (error: Error) => {
      storeError = error;
    });
    const content = Readable.toWeb(file) as FileInspectionOrder['content'];
    try {
      const inspection = await this.pool.ask({ claimed, content }, [content]);
      if (storeError) throw storeError;
      return inspection;
    } catch (error) {
      if (!(error instanceof ThreadFailure)) throw error;
      if (error.fault === 'busy') throw error;
      // What cannot be looked at within its time and memory is none of the files that people keep.
      return { found: null };
    } finally {
      file.destroy();
    }
  }
}
