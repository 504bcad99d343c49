import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ConsensusProcessService } from './consensus-process.service.ts';
import { ConsensusQuery } from './consensus.query.ts';
import { BeginConsensus, CloseEarly, PlanConsensusRound, RateClause } from './dto/consensus.input.ts';
import {
  ConsensusListView,
  ConsensusProcessView,
  ParticipationView,
  RatingSavedView,
} from './dto/consensus.view.ts';
import { ConsensusRatingService } from './ratings/consensus-rating.service.ts';
import { ConsensusRoundService } from './rounds/consensus-round.service.ts';

const StandardId = (): ParameterDecorator => Param('standardId', OBJECT_ID);
const ProcessId = (): ParameterDecorator => Param('processId', OBJECT_ID);
const RoundId = (): ParameterDecorator => Param('roundId', OBJECT_ID);

/** Consensus processes on a standard, their rounds, and what each seat rates. */
@Controller('standards/:standardId/consensus')
export class ConsensusController {
  constructor(
    private readonly processes: ConsensusProcessService,
    private readonly rounds: ConsensusRoundService,
    private readonly ratings: ConsensusRatingService,
    private readonly query: ConsensusQuery,
  ) {}

  @Get()
  @Allow('standards:read')
  list(@CurrentActor() actor: Actor, @StandardId() standardId: string): Promise<ConsensusListView> {
    return this.query.list(actor, standardId);
  }

  /** Begins a process: question, clauses and stop rule are fixed from now on. */
  @Post()
  @Allow('standards:edit')
  async begin(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @Body() body: BeginConsensus,
  ): Promise<ConsensusProcessView> {
    return this.query.findOne(actor, standardId, await this.processes.begin(actor, standardId, body));
  }

  @Get(':processId')
  @Allow('standards:read')
  one(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
  ): Promise<ConsensusProcessView> {
    return this.query.findOne(actor, standardId, processId);
  }

  /** Ends a process before its rule does. */
  @Post(':processId/end')
  @Allow('standards:edit')
  @HttpCode(200)
  async end(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
    @Body() { reason }: CloseEarly,
  ): Promise<ConsensusProcessView> {
    await this.processes.end(actor, standardId, processId, reason);
    return this.query.findOne(actor, standardId, processId);
  }

  /** Plans the next round; without a time it opens at once, and every holder of a seat gets a mail. */
  @Post(':processId/rounds')
  @Allow('standards:edit')
  async plan(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
    @Body() body: PlanConsensusRound,
  ): Promise<ConsensusProcessView> {
    await this.rounds.plan(actor, standardId, processId, body);
    return this.query.findOne(actor, standardId, processId);
  }

  /** Takes back a round that has not opened. */
  @Delete(':processId/rounds/:roundId')
  @Allow('standards:edit')
  @HttpCode(204)
  cancel(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
    @RoundId() roundId: string,
  ): Promise<void> {
    return this.rounds.cancel(actor, standardId, processId, roundId);
  }

  /** Closes an open round before its time. */
  @Post(':processId/rounds/:roundId/close')
  @Allow('standards:edit')
  @HttpCode(200)
  async close(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
    @RoundId() roundId: string,
    @Body() { reason }: CloseEarly,
  ): Promise<ConsensusProcessView> {
    await this.rounds.closeEarly(actor, standardId, processId, roundId, reason);
    return this.query.findOne(actor, standardId, processId);
  }

  /** Rates a clause for your seat, until the round closes. Nobody reads that it was you. */
  @Put(':processId/rounds/:roundId/ratings/:clauseId')
  @Allow('consensus:rate')
  rate(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
    @RoundId() roundId: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Body() body: RateClause,
  ): Promise<RatingSavedView> {
    return this.ratings.rate(actor, { standardId, processId, roundId, clauseId }, body);
  }

  /** Which seats have rated how much, and never what. */
  @Get(':processId/participation')
  @Allow('standards:manage')
  participation(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @ProcessId() processId: string,
  ): Promise<ParticipationView> {
    return this.query.participation(actor, standardId, processId);
  }
}
