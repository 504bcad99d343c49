import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ReplyLine, AcceptReplyInput } from '../dto/reply.dto.ts';
import { RepliesQuery } from './replies.query.ts';
import { ReplyReviewService } from './reply-review.service.ts';

@Controller('calendar-replies')
export class RepliesController {
  constructor(
    private readonly query: RepliesQuery,
    private readonly review: ReplyReviewService,
  ) {}

  /** Answers by mail that wait: nobody vouches for their sender, or they are for nobody who is invited. */
  @Get()
  @Allow('replies:settle')
  listReplies(): Promise<ReplyLine[]> {
    return this.query.open();
  }

  /** Lets an answer count as a member's who is invited. */
  @Post(':id/accept')
  @HttpCode(204)
  @Allow('replies:settle')
  async acceptReply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { memberId }: AcceptReplyInput,
  ): Promise<void> {
    await this.review.accept(actor, id, memberId);
  }

  /** Lays an answer aside; it counts for nothing. */
  @Post(':id/set-aside')
  @HttpCode(204)
  @Allow('replies:settle')
  async setReplyAside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.review.setAside(actor, id);
  }
}
