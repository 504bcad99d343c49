import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type DocumentMediaType, LIMITS } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { FileStore, type StoredFile } from '#platform/files/file-store';
import { ScratchFolder } from '#platform/files/scratch-folder';
import { WorkerFailure, WorkerPool } from '#platform/workers/worker-pool';
import { ImageRefused } from '../../documents.problems.ts';
import { IMAGE_TYPES, type ImageResult, type ImageTask } from './image-metadata.ts';

/**
 * Takes out of pictures who made them, when, where and with what, in a thread of its own, before anybody can have
 * them.
 */
@Injectable()
export class ImageMetadataRemover implements OnModuleInit, OnApplicationShutdown {
  private readonly pool = new WorkerPool<ImageTask, ImageResult>({
    name: 'image-metadata',
    file: new URL('image-metadata.worker.js', import.meta.url),
    maxWorkers: 1,
    maxQueued: 20,
    timeoutMs: 60_000,
    maxMemoryMb: 128,
  });
  private readonly scratch: ScratchFolder;

  constructor(
    private readonly files: FileStore,
    { DATA_DIR }: Config,
  ) {
    this.scratch = new ScratchFolder(join(DATA_DIR, 'images'));
  }

  onModuleInit(): Promise<void> {
    return this.scratch.removeLeftovers();
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }

  /**
   * Puts the picture without its metadata in its own place; null for what is no picture.
   *
   * @throws ImageRefused for one that cannot be read.
   */
  async remove({ id }: StoredFile, type: DocumentMediaType): Promise<StoredFile | null> {
    const mediaType = IMAGE_TYPES.find((known) => known === type);
    if (!mediaType) return null;
    return this.scratch.withPath(async (target) => {
      await this.files.withLocalCopy(id, (path) => this.write({ mediaType, path, target }));
      return this.files.put(createReadStream(target), LIMITS.upload, id);
    });
  }

  private async write(task: ImageTask): Promise<void> {
    try {
      const { isWritten } = await this.pool.run(task);
      if (!isWritten) throw new ImageRefused();
    } catch (error) {
      // What takes more than its time and memory is no picture that people look at.
      if (error instanceof WorkerFailure && error.fault !== 'busy') throw new ImageRefused();
      throw error;
    }
  }
}
