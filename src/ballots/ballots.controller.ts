import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { Clock } from '#platform/time/clock';
import { BallotQuery } from './ballot.query.ts';
import { presentBallot, presentBallotLine, presentPapers, presentReceipt } from './ballots.presenter.ts';
import { BallotCastService } from './ballot-cast.service.ts';
import { BallotsPageView, BallotView, ElectorateView } from './dto/ballot.view.ts';
import { BallotsPageQuery } from './dto/ballots-page.dto.ts';
import { CastPaper } from './dto/cast-paper.dto.ts';
import { OpenPapersPageView, ReceiptView } from './dto/paper.view.ts';

@Controller('ballots')
export class BallotsController {
  constructor(
    private readonly ballots: BallotQuery,
    private readonly casting: BallotCastService,
    private readonly clock: Clock,
  ) {}

  /** Ballots, the latest first. */
  @Get()
  @Allow('ballots:read')
  async list(@CurrentActor() actor: Actor, @Query() query: BallotsPageQuery): Promise<BallotsPageView> {
    const [page, now] = await Promise.all([this.ballots.list(actor, query), this.clock.now()]);
    return { items: page.items.map((ballot) => presentBallotLine(actor, ballot, now)), next: page.next };
  }

  /** Who would vote if a ballot opened now: what whoever asks is told before. */
  @Get('electorate')
  @Allow('ballots:manage')
  async electorate(): Promise<ElectorateView> {
    return this.ballots.currentElectorate();
  }

  /**
   * One ballot with its options, my own paper and, once it is closed, the result with its whole reckoning.
   */
  @Get(':id')
  @Allow('ballots:read')
  @Uncompressed()
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<BallotView> {
    return presentBallot(actor, await this.ballots.findOne(actor, id));
  }

  /** Casts my seat's paper, or replaces it. The last one before the closing time counts. */
  @Put(':id/paper')
  @Allow('ballots:read')
  async cast(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { forSeat, ...paper }: CastPaper,
  ): Promise<ReceiptView> {
    const given = Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined));
    return presentReceipt(await this.casting.cast(actor, id, given, forSeat));
  }

  /** The papers of a closed ballot, with names: anyone entitled can count them again. */
  @Get(':id/papers')
  @Allow('ballots:read')
  @Uncompressed()
  async papers(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() query: PageQuery,
  ): Promise<OpenPapersPageView> {
    return presentPapers(actor, await this.ballots.papers(actor, id, query));
  }
}
