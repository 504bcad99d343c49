import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentCoreModule } from '../document-core.module.ts';
import { DocumentDownload } from './document-download.entity.ts';
import { DownloadLog } from './download-log.ts';
import { DownloadsController } from './downloads.controller.ts';
import { DownloadsQuery } from './downloads.query.ts';

/** Who took which version of a document. */
@Module({
  imports: [DocumentCoreModule, TypeOrmModule.forFeature([DocumentDownload])],
  controllers: [DownloadsController],
  providers: [DownloadLog, DownloadsQuery],
  exports: [DownloadLog],
})
export class DownloadsModule {}
