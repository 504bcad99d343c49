import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { PublicLanguage } from '@nbn/contracts';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { Config } from '#platform/config/config';
import { CompressedPage } from '#platform/http/compression';
import { requirePathLanguage } from '#platform/http/page-paths';
import { PublicTeamsView } from './dto/team.view.dto.ts';
import { publicTeamsPage, TEAMS_PAGE_POLICY } from './public-teams.page.ts';
import { PublicTeamsQuery } from './public-teams.query.ts';

@Controller()
export class PublicTeamsController {
  constructor(
    private readonly teams: PublicTeamsQuery,
    private readonly config: Config,
  ) {}

  /** The national teams' published contact details, readable by everyone. */
  @Get('public/teams')
  @Allow('public')
  async publicTeams(): Promise<PublicTeamsView> {
    return { items: [...(await this.teams.teams())] };
  }

  /** The same as a page that needs no script. A withdrawn consent counts at once, so nobody keeps a copy. */
  @Get('teams')
  @Allow('public')
  @CompressedPage()
  @ApiExcludeEndpoint()
  @Header('cache-control', 'no-store')
  publicTeamsPage(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.pageIn('en', reply);
  }

  /** The page in another language. */
  @Get('teams/:language')
  @Allow('public')
  @CompressedPage()
  @ApiExcludeEndpoint()
  @Header('cache-control', 'no-store')
  publicTeamsPageIn(
    @Param('language') language: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.pageIn(requirePathLanguage(language), reply);
  }

  private async pageIn(language: PublicLanguage, reply: FastifyReply): Promise<string> {
    const teams = await this.teams.teams();
    void reply.type('text/html; charset=utf-8').headers({
      'content-language': language,
      'content-security-policy': TEAMS_PAGE_POLICY,
    });
    return publicTeamsPage(teams, language, this.config.PUBLIC_URL);
  }
}
