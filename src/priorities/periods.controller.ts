import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { BallotQuery, toBallotPlan } from '../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { Clock } from '#platform/time/clock';
import { PeriodBallotService } from './period-ballot.service.ts';
import { CreatePeriod } from './dto/create-period.dto.ts';
import { PeriodBallotInput } from './dto/period-ballot.dto.ts';
import { CreatedView, OpenedBallotView, PeriodsPageView, PeriodView } from './dto/period.view.ts';
import { ProposePriority } from './dto/propose-priority.dto.ts';
import { mayCreatePeriod, mayOpenBallot } from './priorities.policy.ts';
import { presentPeriod, presentPeriodLine } from './priorities.presenter.ts';
import { PrioritiesQuery } from './priorities.query.ts';
import { PriorityProposalService } from './priority-proposal.service.ts';

@Controller('priority-periods')
export class PeriodsController {
  constructor(
    private readonly priorities: PrioritiesQuery,
    private readonly ballots: BallotQuery,
    private readonly proposals: PriorityProposalService,
    private readonly periodBallots: PeriodBallotService,
    private readonly clock: Clock,
  ) {}

  /** The periods, the latest first. */
  @Get()
  @Allow('priorities:read')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PeriodsPageView> {
    const { items, next } = await this.priorities.periods(query);
    return { items: items.map(presentPeriodLine), next, mayCreate: mayCreatePeriod(actor) };
  }

  /** Opens a period for proposals. */
  @Post()
  @Allow('priorities:manage')
  async create(@CurrentActor() actor: Actor, @Body() input: CreatePeriod): Promise<CreatedView> {
    return { id: await this.proposals.createPeriod(actor, input) };
  }

  /** A period with its proposals, its ballots and its agreed list. */
  @Get(':id')
  @Allow('priorities:read')
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<PeriodView> {
    const period = await this.priorities.period(id);
    const [priorities, ballots, electorate, now] = await Promise.all([
      this.priorities.ofPeriod(id),
      this.ballots.findBySubject(actor, 'priority-period', id),
      mayOpenBallot(actor, period) ? this.ballots.currentElectorate() : null,
      this.clock.now(),
    ]);
    return presentPeriod(actor, { period, priorities, ballots, electorate, now });
  }

  /** Proposes a priority in the name of my national team. */
  @Post(':id/proposals')
  @Allow('priorities:propose')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: ProposePriority,
  ): Promise<CreatedView> {
    return { id: await this.proposals.propose(actor, id, input) };
  }

  /** Puts the period's proposals on the ballot; after a tie, the tied ones alone. */
  @Post(':id/ballot')
  @Allow('ballots:manage')
  @StepUp()
  async openBallot(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: PeriodBallotInput,
  ): Promise<OpenedBallotView> {
    const plan = toBallotPlan(input, { subject: { kind: 'priority-period', id }, options: [] });
    const { subject: _subject, options: _options, ...terms } = plan;
    return { ballotId: await this.periodBallots.openBallot(actor, id, terms) };
  }
}
