import { Module, type OnModuleInit } from '@nestjs/common';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { ConversationQuery } from './conversation.query.ts';
import { ConversationService } from './conversation.service.ts';
import { ConversationsController } from './conversations.controller.ts';

/** What members ask, answer and remark beneath a practice or a question, live. */
@Module({
  controllers: [ConversationsController],
  providers: [ConversationService, ConversationQuery],
})
export class ConversationModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly query: ConversationQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('conversation', {
      presence: false,
      mayJoin: async (actor, id) =>
        actor.permissions.has('practices:read') && (await this.query.isVisible(actor, id)),
    });
  }
}
