import { Module } from '@nestjs/common';
import { COLLAB_DOCUMENT_KINDS } from '@nbn/contracts';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRoomRegistry } from '../../platform/live/live-room-registry.ts';
import { AnchorKeeper } from '../threads/anchor-keeper.ts';
import { CaretBoard } from './caret-board.ts';
import { CompactManuscripts } from './compact.job.ts';
import { readersOf } from './manuscript-address.ts';
import { ManuscriptKinds } from './manuscript-kinds.ts';
import { ManuscriptPushes } from './manuscript-pushes.ts';
import { ManuscriptWatch } from './manuscript-watch.ts';
import { Manuscript, ManuscriptSnapshot, ManuscriptUpdate, RescuedWordsRow } from './manuscript.entity.ts';
import { ManuscriptGateway } from './manuscript.gateway.ts';
import { Manuscripts } from './manuscripts.ts';
import { RescuedWordsKeeper } from './rescued-words-keeper.ts';
import { RescuedWordsController } from './rescued-words.controller.ts';
import { RescuedWordsService } from './rescued-words.service.ts';
import { StandardManuscript } from './standard-manuscript.ts';
import { TellTyping } from './tell-typing.job.ts';
import { ManuscriptThread } from './thread/manuscript-thread.ts';
import { ManuscriptThreads } from './thread/manuscript-threads.ts';

/** Texts that several members write at once: of standards, and of whatever else registers its kind. */
@Module({
  imports: [TypeOrmModule.forFeature([Manuscript, ManuscriptUpdate, ManuscriptSnapshot, RescuedWordsRow])],
  controllers: [RescuedWordsController],
  providers: [
    ManuscriptThread,
    ManuscriptThreads,
    ManuscriptKinds,
    Manuscripts,
    ManuscriptPushes,
    RescuedWordsKeeper,
    RescuedWordsService,
    ManuscriptWatch,
    CaretBoard,
    ManuscriptGateway,
    CompactManuscripts,
    TellTyping,
    AnchorKeeper,
    StandardManuscript,
  ],
  exports: [ManuscriptKinds, Manuscripts],
})
export class DraftingModule {
  constructor(kinds: ManuscriptKinds, standards: StandardManuscript, rooms: LiveRoomRegistry) {
    kinds.register('standard', standards);
    rooms.registerInternal((id) =>
      COLLAB_DOCUMENT_KINDS.map((kind) => ({
        room: readersOf({ kind, id }),
        mayStay: async (actor) => Boolean(await kinds.find(kind)?.reach(actor, id)),
      })),
    );
  }
}
