import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { COUNTRY_CODES } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { StandardQuery } from '../standard.query.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { CommentThread } from './comment-thread.entity.ts';
import { Comment } from './comment.entity.ts';
import { CommentService } from './comment.service.ts';
import { ThreadAnchorService } from './thread-anchor.service.ts';
import { ThreadImportService } from './thread-import.service.ts';
import { ThreadRead } from './thread-read.entity.ts';
import { ThreadReadersQuery } from './thread-readers.query.ts';
import { ThreadTransition } from './thread-transition.entity.ts';
import { threadRoomFor } from './thread.broadcaster.ts';
import { ThreadQuery } from './thread.query.ts';
import { ThreadService } from './thread.service.ts';
import { ThreadsController } from './threads.controller.ts';

/** Threads on the words of a draft: comments, who may read them, what they are anchored to. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CommentThread, Comment, ThreadTransition, ThreadRead]),
    StandardCoreModule,
  ],
  controllers: [ThreadsController],
  providers: [
    CommentService,
    ThreadQuery,
    ThreadReadersQuery,
    ThreadService,
    ThreadAnchorService,
    ThreadImportService,
  ],
  exports: [ThreadAnchorService, ThreadImportService],
})
export class ThreadsModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly standards: StandardQuery,
  ) {}

  onModuleInit(): void {
    for (const kind of [
      'standard-threads',
      ...COUNTRY_CODES.map((code) => `standard-threads-${code.toLowerCase()}`),
    ]) {
      const mayJoin = async (actor: Actor, id: string): Promise<boolean> =>
        threadRoomFor(actor, id) === `${kind}:${id}` && this.standards.isVisible(actor, id);
      this.rooms.register(kind, { presence: false, mayJoin });
    }
  }
}
