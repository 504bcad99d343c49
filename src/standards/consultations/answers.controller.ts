import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ConsultationQuery } from './consultation.query.ts';
import {
  ChangeConsultationRemark,
  DecideConsultationRemark,
  SignPosition,
  WritePosition,
  WriteConsultationRemark,
} from './dto/round.input.ts';
import { RoundView } from './dto/round.view.ts';
import { PositionService } from './position.service.ts';
import { ConsultationRemarkService } from './consultation-remark.service.ts';
import { RemarkOutcomeService } from './remark-outcome.service.ts';

const StandardId = (): ParameterDecorator => Param('standardId', ParseUUIDPipe);
const RoundId = (): ParameterDecorator => Param('roundId', ParseUUIDPipe);
const RemarkId = (): ParameterDecorator => Param('remarkId', ParseUUIDPipe);

/** What countries and observers answer in a round, and what became of it. */
@Controller('standards/:standardId/consultations/:roundId')
export class AnswersController {
  constructor(
    private readonly positions: PositionService,
    private readonly remarks: ConsultationRemarkService,
    private readonly responses: RemarkOutcomeService,
    private readonly query: ConsultationQuery,
  ) {}

  /** Writes the position of the own country. */
  @Put('position')
  @Allow('consultations:answer')
  async write(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() body: WritePosition,
  ): Promise<RoundView> {
    await this.positions.write(actor, standardId, roundId, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Signs it for the own seat. */
  @Post('signature')
  @Allow('consultations:answer')
  @HttpCode(200)
  async sign(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() { revision }: SignPosition,
  ): Promise<RoundView> {
    await this.positions.sign(actor, standardId, roundId, revision);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Takes the own signature back. */
  @Delete('signature')
  @Allow('consultations:answer')
  async withdrawSignature(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<RoundView> {
    await this.positions.withdrawSignature(actor, standardId, roundId);
    return this.query.findOne(actor, standardId, roundId);
  }

  @Post('remarks')
  @Allow('consultations:answer')
  async remark(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() body: WriteConsultationRemark,
  ): Promise<RoundView> {
    await this.remarks.add(actor, standardId, roundId, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  @Patch('remarks/:remarkId')
  @Allow('consultations:answer')
  async change(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @RemarkId() remarkId: string,
    @Body() body: ChangeConsultationRemark,
  ): Promise<RoundView> {
    await this.remarks.change(actor, standardId, roundId, remarkId, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  @Delete('remarks/:remarkId')
  @Allow('consultations:answer')
  async withdraw(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @RemarkId() remarkId: string,
  ): Promise<RoundView> {
    await this.remarks.withdraw(actor, standardId, roundId, remarkId);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Takes an offered remark into the country's position. */
  @Put('remarks/:remarkId/inclusion')
  @Allow('consultations:answer')
  async includeRemark(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @RemarkId() remarkId: string,
  ): Promise<RoundView> {
    await this.remarks.setState(actor, standardId, roundId, remarkId, 'in');
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Leaves it out again. */
  @Delete('remarks/:remarkId/inclusion')
  @Allow('consultations:answer')
  async excludeRemark(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @RemarkId() remarkId: string,
  ): Promise<RoundView> {
    await this.remarks.setState(actor, standardId, roundId, remarkId, 'offered');
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Says what became of a remark, and why. */
  @Put('remarks/:remarkId/outcome')
  @Allow('standards:manage')
  async decide(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @RemarkId() remarkId: string,
    @Body() body: DecideConsultationRemark,
  ): Promise<RoundView> {
    await this.responses.decide(actor, standardId, roundId, remarkId, body);
    return this.query.findOne(actor, standardId, roundId);
  }
}
