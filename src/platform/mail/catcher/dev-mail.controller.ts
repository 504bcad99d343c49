import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../access/allow.decorator.ts';
import { Config } from '../../config/config.ts';
import { Uncompressed } from '../../http/compression.ts';
import { NotFound } from '../../problems/problem.ts';
import { CaughtEmailStore, type CaughtEmail } from './caught-email.store.ts';
import { CAUGHT_EMAIL_POLICY, renderEmailList, renderEmail } from './dev-mail.page.ts';
import { isLocalRequest } from './local-request.ts';

/**
 * The caught emails, for whoever sits at the machine. With a mail server, in production or from elsewhere
 * there is no such page.
 */
@ApiExcludeController()
@Controller('dev')
export class DevMailController {
  constructor(
    private readonly mails: CaughtEmailStore,
    private readonly config: Config,
  ) {}

  @Get('mail')
  @Allow('public')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', CAUGHT_EMAIL_POLICY)
  async list(@Req() request: FastifyRequest, @Query('to') to?: string): Promise<string> {
    this.assertAvailable(request);
    const address = typeof to === 'string' ? to : undefined;
    return renderEmailList(await this.mails.list(address), address);
  }

  @Get('mail.json')
  @Allow('public')
  @Uncompressed()
  async json(@Req() request: FastifyRequest, @Query('to') to?: string): Promise<readonly CaughtEmail[]> {
    this.assertAvailable(request);
    return this.mails.list(typeof to === 'string' ? to : undefined, 1_000);
  }

  @Get('mail/:id.eml')
  @Allow('public')
  @Header('content-type', 'message/rfc822')
  @Header('content-disposition', 'attachment')
  async raw(@Req() request: FastifyRequest, @Param('id') id: string): Promise<string> {
    this.assertAvailable(request);
    const raw = await this.mails.raw(id);
    if (!raw) throw new NotFound();
    return raw.toString('latin1');
  }

  @Get('mail/:id')
  @Allow('public')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', CAUGHT_EMAIL_POLICY)
  async one(@Req() request: FastifyRequest, @Param('id') id: string): Promise<string> {
    this.assertAvailable(request);
    const mail = await this.mails.get(id);
    if (!mail) throw new NotFound();
    return renderEmail(mail);
  }

  private assertAvailable(request: FastifyRequest): void {
    if (this.config.SMTP_URL || this.config.NODE_ENV === 'production' || !isLocalRequest(request))
      throw new NotFound();
  }
}
