import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { BallotLineView, BallotQuery, toBallotPlan, presentBallotLine } from '../../../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { NotFound } from '#platform/problems/problem';
import { Clock } from '#platform/time/clock';
import { StandardQuery } from '../../standard.query.ts';
import { AdoptionBallotService } from './adoption-ballot.service.ts';
import { OpenAdoptionBallot } from './dto/adoption-ballot.input.ts';
import { AdoptionBallotListView } from './dto/adoption-ballot.view.ts';

/** Ballots by which the countries adopt a standard. */
@Controller('standards/:standardId/ballots')
export class AdoptionBallotsController {
  constructor(
    private readonly adopting: AdoptionBallotService,
    private readonly ballots: BallotQuery,
    private readonly standards: StandardQuery,
    private readonly clock: Clock,
  ) {}

  /** Those that were held, as far as you may read them. */
  @Get()
  @Allow('standards:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<AdoptionBallotListView> {
    if (!(await this.standards.isVisible(actor, standardId))) throw new NotFound();
    const [lines, now] = await Promise.all([
      this.ballots.findBySubject(actor, 'standard', standardId),
      this.clock.now(),
    ]);
    return { items: lines.map((line): BallotLineView => presentBallotLine(actor, line, now)) };
  }

  /** Fixes the consolidated text and puts it to the vote. */
  @Post()
  @Allow('ballots:manage')
  @StepUp()
  async open(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Body() { withoutOutcome, ...terms }: OpenAdoptionBallot,
  ): Promise<AdoptionBallotListView> {
    await this.adopting.open(actor, standardId, withoutOutcome, (subject) =>
      toBallotPlan(terms, { subject, options: [] }),
    );
    return this.list(actor, standardId);
  }
}
