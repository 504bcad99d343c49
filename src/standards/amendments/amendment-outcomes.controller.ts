import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { toBallotPlan } from '../../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { AmendmentBallotService } from './amendment-ballot.service.ts';
import { AmendmentQuery } from './amendment.query.ts';
import {
  AcceptAmendment,
  MergeAmendment,
  OpenAmendmentBallot,
  RejectAmendment,
} from './dto/amendment.input.ts';
import { AmendmentView } from './dto/amendment.view.ts';
import { AmendmentOutcomeService } from './amendment-outcome.service.ts';

const Id = (): ParameterDecorator => Param('amendmentId', OBJECT_ID);

/** What becomes of amendments. */
@Controller('amendments/:amendmentId')
export class AmendmentOutcomesController {
  constructor(
    private readonly outcomes: AmendmentOutcomeService,
    private readonly ballots: AmendmentBallotService,
    private readonly query: AmendmentQuery,
  ) {}

  /** Accepts it; its words go into the clause, at once where the text is open. */
  @Post('acceptance')
  @Allow('standards:manage')
  @HttpCode(200)
  async accept(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: AcceptAmendment,
  ): Promise<AmendmentView> {
    await this.outcomes.accept(actor, id, body);
    return this.query.one(actor, id);
  }

  /** Puts the words of an accepted one into the clause. */
  @Post('merging')
  @Allow('standards:manage')
  @HttpCode(200)
  async merge(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: MergeAmendment,
  ): Promise<AmendmentView> {
    await this.outcomes.merge(actor, id, body);
    return this.query.one(actor, id);
  }

  @Post('rejection')
  @Allow('standards:manage')
  @HttpCode(200)
  async reject(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: RejectAmendment,
  ): Promise<AmendmentView> {
    await this.outcomes.reject(actor, id, reason);
    return this.query.one(actor, id);
  }

  /** Puts it to the vote: the clause as it would say with it, by the hash of these words. */
  @Post('ballots')
  @Allow('ballots:manage')
  async ballot(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { rivals = [], itemId, ...terms }: OpenAmendmentBallot,
  ): Promise<AmendmentView> {
    await this.ballots.open(actor, id, { rivals, itemId: itemId ?? null }, (asked) =>
      toBallotPlan(terms, asked),
    );
    return this.query.one(actor, id);
  }
}
