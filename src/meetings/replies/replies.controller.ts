import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { ReplyLine, TakeReplyInput } from '../dto/reply.dto.ts';
import { RepliesQuery } from './replies.query.ts';
import { ReplySettling } from './reply-settling.service.ts';

@Controller('calendar-replies')
export class RepliesController {
  constructor(
    private readonly query: RepliesQuery,
    private readonly settling: ReplySettling,
  ) {}

  /** Answers by mail that wait: nobody vouches for their sender, or they are for nobody who is invited. */
  @Get()
  @Allow('replies:settle')
  listReplies(): Promise<ReplyLine[]> {
    return this.query.open();
  }

  /** Lets an answer count as a member's who is invited. */
  @Post(':id/take')
  @HttpCode(204)
  @Allow('replies:settle')
  async takeReply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { memberId }: TakeReplyInput,
  ): Promise<void> {
    await this.settling.take(actor, id, memberId);
  }

  /** Lays an answer aside; it counts for nothing. */
  @Post(':id/set-aside')
  @HttpCode(204)
  @Allow('replies:settle')
  async setReplyAside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.settling.setAside(actor, id);
  }
}
