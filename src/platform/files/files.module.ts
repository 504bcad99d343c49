import { Global, Module } from '@nestjs/common';
import { DiskFileStore } from './disk-file-store.ts';
import { FileStore } from './file-store.ts';

@Global()
@Module({ providers: [{ provide: FileStore, useClass: DiskFileStore }], exports: [FileStore] })
export class FilesModule {}
