import { Module } from '@nestjs/common';
import { COLLAB_DOCUMENT_KINDS } from '@nbn/contracts';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { ThreadAnchorService } from '../threads/thread-anchor.service.ts';
import { AwarenessBroadcaster } from './collab/awareness.broadcaster.ts';
import { CompactCollabDocumentsJob } from './collab/compact-collab-documents.job.ts';
import { readersRoom } from './collab/collab-address.ts';
import { CollabHandlerRegistry } from './collab/collab-handler.registry.ts';
import { DocumentUpdateService } from './collab/document-update.service.ts';
import { ReplicaSynchronizer } from './collab/replica-synchronizer.ts';
import {
  CollabDocument,
  CollabDocumentSnapshot,
  CollabDocumentUpdate,
  RecoveredTextRow,
} from './collab/collab-document.entity.ts';
import { CollabGateway } from './collab/collab.gateway.ts';
import { CollabDocumentRepository } from './collab/collab-document.repository.ts';
import { CollabDocumentService } from './collab/collab-document.service.ts';
import { RecoveredTextRepository } from './collab/recovered-text.repository.ts';
import { RecoveredTextController } from './collab/recovered-text.controller.ts';
import { RecoveredTextService } from './collab/recovered-text.service.ts';
import { PausedTypingRepository } from './paused-typing.repository.ts';
import { StandardCollabHandler } from './standard-collab.handler.ts';
import { StandardCollabQuery } from './standard-collab.query.ts';
import { RecordPausedTypingJob } from './record-paused-typing.job.ts';
import { CollabWorkerFactory } from './collab/worker/collab-worker.factory.ts';
import { CollabWorkerPool } from './collab/worker/collab-worker-pool.ts';

/** Texts that several members edit at once: of standards, and of other objects whose feature registers them. */
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
    CollabDocumentService,
    DocumentUpdateService,
    RecoveredTextRepository,
    RecoveredTextService,
    ReplicaSynchronizer,
    AwarenessBroadcaster,
    CollabGateway,
    CompactCollabDocumentsJob,
    PausedTypingRepository,
    RecordPausedTypingJob,
    ThreadAnchorService,
    StandardCollabHandler,
    StandardCollabQuery,
  ],
  exports: [CollabHandlerRegistry, CollabDocumentService],
})
export class DraftingModule {
  constructor(kinds: CollabHandlerRegistry, standards: StandardCollabHandler, rooms: LiveRoomRegistry) {
    kinds.register('standard', standards);
    rooms.registerInternal((id) =>
      COLLAB_DOCUMENT_KINDS.map((kind) => ({
        room: readersRoom({ kind, id }),
        mayStay: async (actor) => Boolean(await kinds.find(kind)?.accessOf(actor, id)),
      })),
    );
  }
}
