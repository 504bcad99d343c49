import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { COUNTRY_CODES } from '@nbn/contracts';
import { AgendasModule } from '../agendas/index.ts';
import { BallotsModule } from '../ballots/index.ts';
import { DocumentsModule } from '../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { ClauseRevision } from './clause-revision.entity.ts';
import { Clause } from './clause.entity.ts';
import { ClauseService } from './clause.service.ts';
import { ClausesController } from './clauses.controller.ts';
import { ADOPTION_BALLOTS } from './adoption/ballots/index.ts';
import { AMENDMENTS } from './amendments/index.ts';
import { AmendmentQuery } from './amendments/amendment.query.ts';
import { AwaitedAnswerQuery } from './consultations/awaited-answer.query.ts';
import { CONSULTATIONS } from './consultations/index.ts';
import { StandardWorkerPool } from './worker/standard-worker-pool.ts';
import { DecisionClauses } from './decision-clauses.ts';
import { DraftingModule } from './drafting/drafting.module.ts';
import { LIFECYCLE } from './lifecycle/index.ts';
import { StandardLifecycleService } from './lifecycle/standard-lifecycle.service.ts';
import { RESPONSES } from './responses/index.ts';
import { StandardObserver } from './standard-observer.entity.ts';
import { Standard } from './standard.entity.ts';
import { StandardQuery } from './standard.query.ts';
import { threadRoomFor } from './standard.presenter.ts';
import { StandardService } from './standard.service.ts';
import { StandardsController } from './standards.controller.ts';
import { CommentThread } from './threads/comment-thread.entity.ts';
import { CommentService } from './threads/comment.service.ts';
import { Comment } from './threads/comment.entity.ts';
import { ThreadRead } from './threads/thread-read.entity.ts';
import { ThreadTransition } from './threads/thread-transition.entity.ts';
import { ThreadReadersQuery } from './threads/thread-readers.query.ts';
import { ThreadQuery } from './threads/thread.query.ts';
import { ThreadService } from './threads/thread.service.ts';
import { ThreadsController } from './threads/threads.controller.ts';
import { AFTERWARDS } from './afterwards.ts';
import { VERSIONS } from './versions/index.ts';
import { VersionQuery } from './versions/version.query.ts';
import { VersionService } from './versions/version.service.ts';

@Module({
  imports: [
    DraftingModule,
    BallotsModule,
    AgendasModule,
    DocumentsModule,
    TypeOrmModule.forFeature([
      Standard,
      StandardObserver,
      ...LIFECYCLE.entities,
      ...CONSULTATIONS.entities,
      ...AMENDMENTS.entities,
      Clause,
      ClauseRevision,
      CommentThread,
      Comment,
      ThreadTransition,
      ThreadRead,
      ...VERSIONS.entities,
      ...AFTERWARDS.entities,
    ]),
  ],
  controllers: [
    StandardsController,
    ...LIFECYCLE.controllers,
    ...CONSULTATIONS.controllers,
    ...AMENDMENTS.controllers,
    ...ADOPTION_BALLOTS.controllers,
    ...RESPONSES.controllers,
    ClausesController,
    ThreadsController,
    ...VERSIONS.controllers,
    ...AFTERWARDS.controllers,
  ],
  providers: [
    StandardService,
    StandardQuery,
    StandardWorkerPool,
    ...LIFECYCLE.providers,
    ...CONSULTATIONS.providers,
    ...AMENDMENTS.providers,
    ...ADOPTION_BALLOTS.providers,
    ...RESPONSES.providers,
    ClauseService,
    DecisionClauses,
    CommentService,
    ThreadQuery,
    ThreadReadersQuery,
    ThreadService,
    ...VERSIONS.providers,
    ...AFTERWARDS.providers,
  ],
  exports: [
    StandardService,
    StandardQuery,
    StandardLifecycleService,
    ClauseService,
    ThreadService,
    ThreadQuery,
    VersionQuery,
    VersionService,
    AmendmentQuery,
    AwaitedAnswerQuery,
    ...AFTERWARDS.doors,
  ],
})
export class StandardsModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly query: StandardQuery,
    private readonly amendments: AmendmentQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('standard', {
      presence: true,
      mayJoin: (actor, id) => this.query.isVisible(actor, id),
    });
    this.rooms.register('amendment', {
      presence: true,
      mayJoin: (actor, id) => this.amendments.isVisible(actor, id),
    });
    for (const kind of [
      'standard-threads',
      ...COUNTRY_CODES.map((code) => `standard-threads-${code.toLowerCase()}`),
    ]) {
      const mayJoin = async (actor: Actor, id: string): Promise<boolean> =>
        threadRoomFor(actor, id) === `${kind}:${id}` && this.query.isVisible(actor, id);
      this.rooms.register(kind, { presence: false, mayJoin });
    }
  }
}
