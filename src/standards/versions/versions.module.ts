import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClausesModule } from '../clauses/clauses.module.ts';
import { LifecycleModule } from '../lifecycle/lifecycle.module.ts';
import { ThreadsModule } from '../threads/threads.module.ts';
import { StandardWorkerModule } from '../worker/standard-worker.module.ts';
import { AdoptedVersionService } from './adopted-version.service.ts';
import { StandardVersion } from './standard-version.entity.ts';
import { VersionClause } from './version-clause.entity.ts';
import { VersionQuery } from './version.query.ts';
import { VersionService } from './version.service.ts';
import { VersionsController } from './versions.controller.ts';

/** Texts of a standard that are fixed for good, and the differences between them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([StandardVersion, VersionClause]),
    ClausesModule,
    LifecycleModule,
    StandardWorkerModule,
    ThreadsModule,
  ],
  controllers: [VersionsController],
  providers: [VersionQuery, VersionService, AdoptedVersionService],
})
export class VersionsModule {}
