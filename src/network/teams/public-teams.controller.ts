import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Allow } from '#platform/access/allow.decorator';
import { CompressedPage } from '#platform/http/compression';
import { PublicTeamsView } from './dto/team.view.dto.ts';
import { publicTeamsPage, TEAMS_PAGE_POLICY } from './public-teams.page.ts';
import { PublicTeamsQuery } from './public-teams.query.ts';

@Controller()
export class PublicTeamsController {
  constructor(private readonly teams: PublicTeamsQuery) {}

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
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', TEAMS_PAGE_POLICY)
  async publicTeamsPage(): Promise<string> {
    return publicTeamsPage(await this.teams.teams());
  }
}
