import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { Config } from '#platform/config/config';
import { CompressedPage } from '#platform/http/compression';
import { requirePathLanguage } from '#platform/http/page-paths';
import { requestPublicLanguage } from '#platform/problems/request-language';
import { PressContactService, PublicTeamsQuery } from '../network/index.ts';
import { PublishedStandardQuery } from '../standards/index.ts';
import { PUBLIC_HOME_POLICY, publicHomePage } from './public-home.page.ts';

/** What the Network is, for everyone. What is withdrawn is gone at once, so nobody keeps a copy. */
@Controller('about')
@ApiExcludeController()
export class PublicHomeController {
  constructor(
    private readonly teams: PublicTeamsQuery,
    private readonly standards: PublishedStandardQuery,
    private readonly press: PressContactService,
    private readonly config: Config,
  ) {}

  /** Leads to the page in the language that the reader's browser asks for. */
  @Get()
  @Allow('public')
  inReadersLanguage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const language = requestPublicLanguage(request.headers['accept-language']);
    void reply
      .headers({ 'cache-control': 'no-store', vary: 'accept-language' })
      .redirect(`/about/${language}`, 302);
  }

  @Get(':language')
  @Allow('public')
  @CompressedPage()
  @Header('cache-control', 'no-store')
  async inLanguage(
    @Param('language') part: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = requirePathLanguage(part);
    const [teams, standards, press] = await Promise.all([
      this.teams.teams(),
      this.standards.list(language),
      this.press.find(),
    ]);
    void reply.type('text/html; charset=utf-8').headers({
      'content-language': language,
      'content-security-policy': PUBLIC_HOME_POLICY,
    });
    return publicHomePage({ teams, standards, press }, language, this.config.PUBLIC_URL);
  }
}
