import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentCoreModule } from '../document-core.module.ts';
import { AccessRequestService } from './access-request.service.ts';
import { AccessRequestsController } from './access-requests.controller.ts';
import { AccessRequestsQuery } from './access-requests.query.ts';
import { DocumentAccessRequest } from './document-access-request.entity.ts';

/** Members ask to read a document, and its owner decides. */
@Module({
  imports: [DocumentCoreModule, TypeOrmModule.forFeature([DocumentAccessRequest])],
  controllers: [AccessRequestsController],
  providers: [AccessRequestService, AccessRequestsQuery],
})
export class AccessRequestsModule {}
