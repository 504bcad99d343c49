import { Module } from '@nestjs/common';
import { DocumentCoreModule } from '../document-core.module.ts';
import { DeleteTrashedDocumentsJob } from './delete-trashed-documents.job.ts';
import { TrashController } from './trash.controller.ts';
import { TrashQuery } from './trash.query.ts';
import { TrashService } from './trash.service.ts';

/** Withdrawn documents, until they are deleted. */
@Module({
  imports: [DocumentCoreModule],
  controllers: [TrashController],
  providers: [TrashQuery, TrashService, DeleteTrashedDocumentsJob],
})
export class TrashModule {}
