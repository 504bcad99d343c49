import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentCoreModule } from '../document-core.module.ts';
import { CollectionService } from './collection.service.ts';
import { CollectionsController } from './collections.controller.ts';
import { CollectionsQuery } from './collections.query.ts';
import { DocumentCollection } from './document-collection.entity.ts';

/** The shelves of the library. */
@Module({
  imports: [DocumentCoreModule, TypeOrmModule.forFeature([DocumentCollection])],
  controllers: [CollectionsController],
  providers: [CollectionService, CollectionsQuery],
})
export class CollectionsModule {}
