import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { Clock } from '#platform/time/clock';
import { FundingCreatedView } from '../dto/created.view.ts';
import { ApplicationDecisionService } from './application-decision.service.ts';
import { ApplicationService } from './application.service.ts';
import { presentApplication } from './applications.presenter.ts';
import { ApplicationsQuery } from './applications.query.ts';
import {
  ApplicationChange,
  ApplicationInput,
  ApplicationSubmission,
  DecisionProposal,
  SecondOpinion,
} from './dto/application.input.ts';
import { ApplicationView } from './dto/application.view.ts';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly query: ApplicationsQuery,
    private readonly applications: ApplicationService,
    private readonly decisions: ApplicationDecisionService,
    private readonly clock: Clock,
  ) {}

  /** Begins my country's application in a call. */
  @Post('funding-calls/:id/applications')
  @Allow('funds:apply')
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: ApplicationInput,
  ): Promise<FundingCreatedView> {
    return { id: await this.applications.draft(actor, id, input) };
  }

  /** An application with its budget, and its decision as far as the reader may see it. */
  @Get('funding-applications/:id')
  @Allow('funds:read')
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<ApplicationView> {
    const application = await this.query.find(actor, id);
    const [decisions, now] = await Promise.all([this.query.decisions(id), this.clock.now()]);
    return presentApplication(actor, application, decisions, now);
  }

  /** Saves a draft. */
  @Put('funding-applications/:id')
  @Allow('funds:apply')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: ApplicationChange,
  ): Promise<ApplicationView> {
    await this.applications.change(actor, id, input);
    return this.one(actor, id);
  }

  /** Submits a draft; it cannot be changed afterwards. */
  @Post('funding-applications/:id/submission')
  @HttpCode(200)
  @Allow('funds:apply')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision }: ApplicationSubmission,
  ): Promise<ApplicationView> {
    await this.applications.submit(actor, id, revision);
    return this.one(actor, id);
  }

  /** Proposes a decision; it holds once a second person has confirmed it. */
  @Post('funding-applications/:id/decisions')
  @HttpCode(200)
  @Allow('funds:decide')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: DecisionProposal,
  ): Promise<ApplicationView> {
    await this.decisions.propose(actor, id, input);
    return this.one(actor, id);
  }

  /** Confirms what somebody else proposed, or sends it back. */
  @Post('funding-applications/:id/decisions/second')
  @HttpCode(200)
  @Allow('funds:decide')
  async second(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: SecondOpinion,
  ): Promise<ApplicationView> {
    await this.decisions.second(actor, id, input);
    return this.one(actor, id);
  }
}
