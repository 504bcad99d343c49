import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attachables } from './attachables.ts';
import { Attachments } from './attachments.ts';
import { DocumentAttachment } from './document-attachment.entity.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { DocumentViews } from './document-views.ts';
import { Document } from './document.entity.ts';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsQuery } from './documents.query.ts';
import { Downloads } from './downloads.ts';
import { Library } from './library.service.ts';
import { DocumentUpload } from './uploads/document-upload.entity.ts';
import { FileInspector } from './uploads/file-inspector.ts';
import { LostUploadsSweep } from './uploads/lost-uploads.sweep.ts';
import { Uploads } from './uploads/uploads.service.ts';

/** The library: shared files, their versions, and what they stand with. */
@Module({
  imports: [TypeOrmModule.forFeature([Document, DocumentVersion, DocumentAttachment, DocumentUpload])],
  controllers: [DocumentsController],
  providers: [
    Library,
    Uploads,
    FileInspector,
    LostUploadsSweep,
    DocumentsQuery,
    DocumentViews,
    Downloads,
    Attachables,
    Attachments,
  ],
  exports: [DocumentsQuery, Attachables, Attachments, FileInspector],
})
export class DocumentsModule {}
