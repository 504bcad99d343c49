import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { COLLAB_DOCUMENT_KINDS } from '@nbn/contracts';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { readersRoom } from './collab-address.ts';
import { AwarenessBroadcaster } from './awareness.broadcaster.ts';
import {
  CollabDocument,
  CollabDocumentUpdate,
  CollabDocumentSnapshot,
  RecoveredTextRow,
} from './collab-document.entity.ts';
import { CollabDocumentRepository } from './collab-document.repository.ts';
import { CollabDocumentService } from './collab-document.service.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';
import { CollabGateway } from './collab.gateway.ts';
import { CompactCollabDocumentsJob } from './compact-collab-documents.job.ts';
import { DocumentReplicaRegistry } from './document-replica.registry.ts';
import { DocumentSeedService } from './document-seed.service.ts';
import { DocumentUpdateService } from './document-update.service.ts';
import { RecoveredTextController } from './recovered-text.controller.ts';
import { RecoveredTextRepository } from './recovered-text.repository.ts';
import { RecoveredTextService } from './recovered-text.service.ts';
import { ReplicaSynchronizer } from './replica-synchronizer.ts';
import { CollabWorkerPool } from './worker/collab-worker-pool.ts';
import { CollabWorkerFactory } from './worker/collab-worker.factory.ts';

/** Texts that several members edit at once. What they belong to registers a handler for its kind. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CollabDocument,
      CollabDocumentUpdate,
      CollabDocumentSnapshot,
      RecoveredTextRow,
    ]),
  ],
  controllers: [RecoveredTextController],
  providers: [
    CollabWorkerFactory,
    CollabWorkerPool,
    CollabHandlerRegistry,
    CollabDocumentRepository,
    DocumentReplicaRegistry,
    DocumentSeedService,
    CollabDocumentService,
    DocumentUpdateService,
    RecoveredTextRepository,
    RecoveredTextService,
    ReplicaSynchronizer,
    AwarenessBroadcaster,
    CollabGateway,
    CompactCollabDocumentsJob,
  ],
  exports: [CollabHandlerRegistry, CollabDocumentService],
})
export class CollabModule implements OnModuleInit {
  constructor(
    private readonly handlers: CollabHandlerRegistry,
    private readonly rooms: LiveRoomRegistry,
  ) {}

  onModuleInit(): void {
    this.rooms.registerInternal((id) =>
      COLLAB_DOCUMENT_KINDS.map((kind) => ({
        room: readersRoom({ kind, id }),
        mayStay: async (actor) => Boolean(await this.handlers.find(kind)?.accessOf(actor, id)),
      })),
    );
  }
}
