import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../platform/access/allow.decorator.ts';
import { presentSession } from './session.presenter.ts';
import { SessionView } from './dto/session.view.ts';

@Controller('session')
export class SessionController {
  /** Who is signed in with this cookie; `member` is null when nobody is. */
  @Get()
  @Allow('public')
  current(@Req() request: FastifyRequest): SessionView {
    return presentSession(request.signedIn ?? null);
  }
}
