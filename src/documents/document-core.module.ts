import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentTargetRegistry } from './attachment-target-registry.ts';
import { DocumentAttachment } from './document-attachment.entity.ts';
import { DocumentNamedReader } from './document-named-reader.entity.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import { DocumentFileQuery } from './document-file.query.ts';
import { DocumentsQuery } from './documents.query.ts';

/** What every part of the library asks: who sees which document. */
@Module({
  imports: [TypeOrmModule.forFeature([Document, DocumentVersion, DocumentAttachment, DocumentNamedReader])],
  providers: [DocumentsQuery, DocumentFileQuery, AttachmentTargetRegistry],
  exports: [DocumentsQuery, DocumentFileQuery, AttachmentTargetRegistry],
})
export class DocumentCoreModule {}
