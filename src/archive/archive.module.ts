import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArchiveBuilder } from './archive-builder.ts';
import { ArchiveRepository } from './archive.repository.ts';
import { ArchiveService } from './archive.service.ts';
import { ArchivesController } from './archives.controller.ts';
import { BuildArchivesJob } from './build-archives.job.ts';
import { MemberArchive } from './member-archive.entity.ts';
import { RemoveExpiredArchivesJob } from './remove-expired-archives.job.ts';

/** Everything that a member may read, as one file that opens without Norbanet. */
@Module({
  imports: [TypeOrmModule.forFeature([MemberArchive])],
  controllers: [ArchivesController],
  providers: [ArchiveService, ArchiveRepository, ArchiveBuilder, BuildArchivesJob, RemoveExpiredArchivesJob],
})
export class ArchiveModule {}
