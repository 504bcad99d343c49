import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentCoreModule } from '../document-core.module.ts';
import { DocumentShareAccess } from './document-share-access.entity.ts';
import { DocumentShareLink } from './document-share-link.entity.ts';
import { ShareLinkService } from './share-link.service.ts';
import { ShareLinksController } from './share-links.controller.ts';
import { ShareLinksQuery } from './share-links.query.ts';
import { SharedDocumentService } from './shared-document.service.ts';
import { SharedDocumentsController } from './shared-documents.controller.ts';

/** Links by which people outside the Network get one document for some days. */
@Module({
  imports: [DocumentCoreModule, TypeOrmModule.forFeature([DocumentShareLink, DocumentShareAccess])],
  controllers: [ShareLinksController, SharedDocumentsController],
  providers: [ShareLinkService, ShareLinksQuery, SharedDocumentService],
})
export class ShareLinksModule {}
