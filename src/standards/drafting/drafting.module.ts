import { Module, type OnModuleInit } from '@nestjs/common';
import { CollabHandlerRegistry } from './collab/collab-handler.registry.ts';
import { ThreadsModule } from '../threads/threads.module.ts';
import { CollabModule } from './collab/collab.module.ts';
import { PausedTypingRepository } from './paused-typing.repository.ts';
import { RecordPausedTypingJob } from './record-paused-typing.job.ts';
import { StandardCollabHandler } from './standard-collab.handler.ts';
import { StandardCollabQuery } from './standard-collab.query.ts';

/**
 * The text of a standard as it is edited together: its rights, its clauses, its anchors, the pauses in its
 * typing.
 */
@Module({
  imports: [CollabModule, ThreadsModule],
  providers: [StandardCollabHandler, StandardCollabQuery, PausedTypingRepository, RecordPausedTypingJob],
})
export class DraftingModule implements OnModuleInit {
  constructor(
    private readonly handlers: CollabHandlerRegistry,
    private readonly standards: StandardCollabHandler,
  ) {}

  onModuleInit(): void {
    this.handlers.register('standard', this.standards);
  }
}
