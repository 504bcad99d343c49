import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CollabModule } from '../drafting/collab/collab.module.ts';
import { Purge } from './purge.entity.ts';
import { PurgeQuery } from './purge.query.ts';
import { PurgeService } from './purge.service.ts';
import { PurgesController } from './purges.controller.ts';
import { TextErasureService } from './text-erasure.service.ts';

/** Removes words that must not be there from everything that keeps them. */
@Module({
  imports: [TypeOrmModule.forFeature([Purge]), CollabModule],
  controllers: [PurgesController],
  providers: [TextErasureService, PurgeService, PurgeQuery],
})
export class PurgeModule {}
