import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentMediaType } from '@nbn/contracts';
import { FileStore } from '#platform/files/file-store';
import { WorkerPool } from '#platform/workers/worker-pool';
import type { ExtractedText, ExtractionTask } from './extraction.ts';

const NO_TEXT: ExtractedText = { state: 'none', blocks: [], traits: [] };

/** Reads what files say, in a thread of its own, within a time and a memory. */
@Injectable()
export class TextExtractor implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<ExtractionTask, ExtractedText>({
    name: 'text-extraction',
    file: new URL('text-extraction.worker.js', import.meta.url),
    maxWorkers: 1,
    maxQueued: 50,
    timeoutMs: 120_000,
    maxMemoryMb: 256,
  });

  constructor(private readonly files: FileStore) {}

  /** @throws WorkerFailure when the file took too long or too much, or too many wait already. */
  async extract(fileId: string, mediaType: DocumentMediaType): Promise<ExtractedText> {
    if (mediaType.startsWith('image/')) return NO_TEXT;
    return this.files.withLocalCopy(fileId, (path) => this.pool.run({ mediaType, path }));
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }
}
