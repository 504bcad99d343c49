import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { oneOf } from '#platform/http/one-of';
import { ContributionMoveService } from './contribution-move.service.ts';
import { presentContribution } from './contributions.presenter.ts';
import { ContributionsQuery } from './contributions.query.ts';
import { ContributionsPageQuery } from './dto/contribution.input.ts';
import { ContributionListView, ContributionView } from './dto/contribution.view.ts';

const KIND = oneOf(CONTRIBUTION_KINDS);

@Controller('contributions')
export class ContributionsController {
  constructor(
    private readonly query: ContributionsQuery,
    private readonly moves: ContributionMoveService,
  ) {}

  /** What you contributed and what became of it, the latest move first. */
  @Get()
  @Allow('member')
  async contributions(
    @CurrentActor() actor: Actor,
    @Query() { kind, moved, ...page }: ContributionsPageQuery,
  ): Promise<ContributionListView> {
    const filter = { ...(kind ? { kind } : {}), ...(moved === undefined ? {} : { moved }) };
    const { items, next } = await this.query.page(actor, filter, page);
    return { items: items.map((row) => presentContribution(actor, row)), next };
  }

  /** Says that you have looked: what moved until now is no longer new. */
  @Post('looked')
  @HttpCode(204)
  @Allow('member')
  async lookedAtContributions(@CurrentActor() actor: Actor): Promise<void> {
    await this.moves.recordLook(actor);
  }

  /** The line of life of one of yours. */
  @Get(':kind/:id')
  @Allow('member')
  async contribution(
    @CurrentActor() actor: Actor,
    @Param('kind', KIND) kind: ContributionKind,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<ContributionView> {
    return presentContribution(actor, await this.query.one(actor, { kind, id }));
  }
}
