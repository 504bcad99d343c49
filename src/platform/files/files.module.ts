import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { DiskFileStore } from './disk-file-store.ts';
import { FileStore } from './file-store.ts';
import { S3FileStore } from './s3-file-store.ts';

/** The store that the configuration names; one that cannot be used is known before anything else begins. */
export async function openFileStore(config: Config): Promise<FileStore> {
  return config.S3_URL ? S3FileStore.open(config) : new DiskFileStore(config);
}

@Global()
@Module({
  providers: [{ provide: FileStore, useFactory: openFileStore, inject: [Config] }],
  exports: [FileStore],
})
export class FilesModule {}
