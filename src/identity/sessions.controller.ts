import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { NotFound } from '#platform/problems/problem';
import { OwnSessionsView } from './dto/identity.view.ts';
import { SessionCookies } from './session-cookies.ts';
import { SessionService } from './session.service.ts';

/** An id that is none is as missing as one that nobody has. */
const id = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Where the member is signed in. */
  @Get()
  @Allow('member')
  @Uncompressed()
  async mySessions(@CurrentActor() actor: Actor): Promise<OwnSessionsView> {
    const rows = await this.sessions.list(actor);
    return {
      items: rows.map((row) => ({
        id: row.id,
        device: row.device,
        openedAt: row.createdAt.toISOString(),
        usedAt: row.seenAt.toISOString(),
        current: row.id === actor.sessionId,
      })),
    };
  }

  /** Ends one of the member's own sessions. Whoever took one shuts the member out of no other by it. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async endSession(@CurrentActor() actor: Actor, @Param('id', id) sessionId: string): Promise<void> {
    await this.sessions.end(actor, sessionId);
  }

  /** Signs out everywhere, here too. */
  @Delete()
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async endAllSessions(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endAll(actor);
    this.cookies.clear(reply);
  }
}
