import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { ConversationQuery } from './conversation.query.ts';
import { ConversationService } from './conversation.service.ts';
import { SeeEntries, WriteEntry } from './dto/conversation.input.ts';
import { ConversationReadersView, EntriesPageView, EntryView } from './dto/conversation.view.ts';

/** The conversation beneath a practice or a question, by the id of either. */
@Controller('conversations/:id')
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationService,
    private readonly query: ConversationQuery,
  ) {}

  @Get('entries')
  @Allow('practices:read')
  async entries(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() query: PageQuery,
  ): Promise<EntriesPageView> {
    const { items, next } = await this.query.entries(actor, id, query);
    return { items: [...items], next };
  }

  /** Asks, answers or remarks. */
  @Post('entries')
  @Allow('practices:write')
  write(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: WriteEntry,
  ): Promise<EntryView> {
    return this.conversations.write(actor, id, body);
  }

  /** Who reads it, and so may be mentioned. */
  @Get('readers')
  @Allow('practices:write')
  readers(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<ConversationReadersView> {
    return this.query.readers(actor, id);
  }

  @Put('seen')
  @HttpCode(204)
  @Allow('practices:read')
  async see(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { seen }: SeeEntries,
  ): Promise<void> {
    await this.query.markSeen(actor, id, seen);
  }
}
