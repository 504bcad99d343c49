import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PageQuery } from '#platform/persistence/page';
import { CommentService } from './comment.service.ts';
import { OpenThread, ReadersQuery, SeenUpTo, ThreadsQuery, WriteComment } from './dto/thread.input.ts';
import {
  CommentListView,
  CommentView,
  ThreadListView,
  ThreadReaderListView,
  ThreadTransitionListView,
  ThreadTransitionView,
  ThreadView,
} from './dto/thread.view.ts';
import { ThreadReadersQuery } from './thread-readers.query.ts';
import { ThreadQuery } from './thread.query.ts';
import { ThreadService } from './thread.service.ts';

const Standard = (): ParameterDecorator => Param('standardId', ParseUUIDPipe);
const Thread = (): ParameterDecorator => Param('threadId', ParseUUIDPipe);

@Controller('standards/:standardId/threads')
export class ThreadsController {
  constructor(
    private readonly commentService: CommentService,
    private readonly threads: ThreadService,
    private readonly query: ThreadQuery,
    private readonly readers: ThreadReadersQuery,
  ) {}

  @Get()
  @Allow('standards:read')
  list(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Query() query: ThreadsQuery,
  ): Promise<ThreadListView> {
    return this.query.list(actor, standardId, query);
  }

  @Post()
  @Allow('threads:write')
  open(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Body() body: OpenThread,
  ): Promise<ThreadView> {
    return this.commentService.open(actor, standardId, body);
  }

  /** Who reads a thread, or would read one that you begin: whom you may mention in it. */
  @Get('readers')
  @Allow('threads:write')
  listReaders(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Query() query: ReadersQuery,
  ): Promise<ThreadReaderListView> {
    return this.readers.list(actor, standardId, query);
  }

  @Get(':threadId')
  @Allow('standards:read')
  one(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
  ): Promise<ThreadView> {
    return this.query.one(actor, standardId, threadId);
  }

  @Get(':threadId/comments')
  @Allow('standards:read')
  comments(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
    @Query() query: PageQuery,
  ): Promise<CommentListView> {
    return this.query.comments(actor, standardId, threadId, query);
  }

  /** Answered only when the comment is committed. */
  @Post(':threadId/comments')
  @Allow('threads:write')
  reply(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
    @Body() body: WriteComment,
  ): Promise<CommentView> {
    return this.commentService.reply(actor, standardId, threadId, body);
  }

  @Post(':threadId/resolve')
  @Allow('threads:write')
  @HttpCode(200)
  resolve(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
  ): Promise<ThreadTransitionView> {
    return this.threads.resolve(actor, standardId, threadId);
  }

  @Post(':threadId/reopen')
  @Allow('threads:write')
  @HttpCode(200)
  reopen(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
  ): Promise<ThreadTransitionView> {
    return this.threads.reopen(actor, standardId, threadId);
  }

  @Get(':threadId/transitions')
  @Allow('standards:read')
  transitions(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
  ): Promise<ThreadTransitionListView> {
    return this.query.transitions(actor, standardId, threadId);
  }

  @Put(':threadId/seen')
  @Allow('standards:read')
  @HttpCode(204)
  markSeen(
    @CurrentActor() actor: Actor,
    @Standard() standardId: string,
    @Thread() threadId: string,
    @Body() { seen }: SeenUpTo,
  ): Promise<void> {
    return this.query.markSeen(actor, standardId, threadId, seen);
  }
}
