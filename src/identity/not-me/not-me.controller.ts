import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { requestOrigin } from '../request-origin.ts';
import { NotMeDto } from './dto/not-me.dto.ts';
import { NotMeService } from './not-me.service.ts';

@Controller('not-me')
export class NotMeController {
  constructor(private readonly service: NotMeService) {}

  /** Says by the link of a mail that a sign-in, or a change of it, was somebody else's. All sessions end. */
  @Post()
  @HttpCode(204)
  @Allow('public')
  async reportNotMe(@Body() { token }: NotMeDto, @Req() request: FastifyRequest): Promise<void> {
    await this.service.report(token, requestOrigin(request));
  }
}
