import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentArchiveSection } from './archive/document-archive.section.ts';
import { AttachmentService } from './attachment.service.ts';
import { AccessRequestsModule } from './access-requests/access-requests.module.ts';
import { AttachedDocumentsQuery } from './attachments/attached-documents.query.ts';
import { AttachmentsController } from './attachments/attachments.controller.ts';
import { CollectionsModule } from './collections/collections.module.ts';
import { DocumentRemindersModule } from './reminders/document-reminders.module.ts';
import { DownloadsModule } from './downloads/downloads.module.ts';
import { ReadingsModule } from './readings/readings.module.ts';
import { ShareLinksModule } from './share-links/share-links.module.ts';
import { TrashModule } from './trash/trash.module.ts';
import { DocumentCoreModule } from './document-core.module.ts';
import { DocumentDetailsService } from './document-details.service.ts';
import { CheckVersionsJob } from './checks/check-versions.job.ts';
import { DocumentVersionCheck } from './checks/document-version-check.entity.ts';
import { VersionCheckService } from './checks/version-check.service.ts';
import { VirusScanner } from './checks/virus-scanner.ts';
import { DocumentViewQuery } from './document-view.query.ts';
import { DocumentsController } from './documents.controller.ts';
import { DownloadService } from './download.service.ts';
import { DocumentService } from './document.service.ts';
import { DocumentText } from './texts/document-text.entity.ts';
import { DocumentVersionTraits } from './texts/document-version-traits.entity.ts';
import { TextExtractor } from './texts/text-extractor.ts';
import { DocumentUpload } from './uploads/document-upload.entity.ts';
import { FileInspector } from './uploads/file-inspector.ts';
import { ImageMetadataRemover } from './uploads/images/image-metadata-remover.ts';
import { RemoveAbandonedUploadsJob } from './uploads/remove-abandoned-uploads.job.ts';
import { PartialFileStore } from './uploads/resumable/partial-file-store.ts';
import { ResumableUploadService } from './uploads/resumable/resumable-upload.service.ts';
import { UploadLocker } from './uploads/resumable/upload-locker.ts';
import { UploadsController } from './uploads/resumable/uploads.controller.ts';
import { UploadService } from './uploads/upload.service.ts';

/** The library: shared files, their versions, and what they are attached to. */
@Module({
  imports: [
    DocumentCoreModule,
    AccessRequestsModule,
    CollectionsModule,
    DocumentRemindersModule,
    DownloadsModule,
    ReadingsModule,
    ShareLinksModule,
    TrashModule,
    TypeOrmModule.forFeature([DocumentUpload, DocumentVersionCheck, DocumentText, DocumentVersionTraits]),
  ],
  controllers: [DocumentsController, UploadsController, AttachmentsController],
  providers: [
    DocumentService,
    DocumentDetailsService,
    UploadService,
    ResumableUploadService,
    PartialFileStore,
    UploadLocker,
    FileInspector,
    ImageMetadataRemover,
    RemoveAbandonedUploadsJob,
    VersionCheckService,
    CheckVersionsJob,
    VirusScanner,
    TextExtractor,
    DocumentViewQuery,
    DownloadService,
    AttachmentService,
    AttachedDocumentsQuery,
    DocumentArchiveSection,
  ],
  exports: [DocumentCoreModule, ReadingsModule, AttachmentService, FileInspector],
})
export class DocumentsModule {}
