import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import {
  EndNationalConsultation,
  ExtendNationalConsultation,
  NationalAnswersQuery,
  OpenNationalConsultation,
} from './dto/national-consultation.input.ts';
import {
  NationalAnswersView,
  NationalRoundView,
  NetworkKindCountsView,
} from './dto/national-consultation.view.ts';
import { NationalConsultationQuery } from './national-consultation.query.ts';
import { NationalConsultationService } from './national-consultation.service.ts';

const StandardId = (): ParameterDecorator => Param('standardId', ParseUUIDPipe);
const RoundId = (): ParameterDecorator => Param('roundId', ParseUUIDPipe);

/** What your own country asks its network within a round. No other country is named, and none finds anything. */
@Controller('standards/:standardId/consultations/:roundId/national')
export class NationalConsultationsController {
  constructor(
    private readonly consultations: NationalConsultationService,
    private readonly query: NationalConsultationQuery,
  ) {}

  @Get()
  @Allow('consultations:answer')
  nationalConsultation(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<NationalRoundView> {
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Asks your network, or kinds of it. */
  @Post()
  @Allow('consultations:answer')
  async openNational(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() body: OpenNationalConsultation,
  ): Promise<NationalRoundView> {
    await this.consultations.open(actor, standardId, roundId, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Gives more time, or opens it again. */
  @Patch()
  @Allow('consultations:answer')
  async extendNational(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() body: ExtendNationalConsultation,
  ): Promise<NationalRoundView> {
    await this.consultations.extend(actor, standardId, roundId, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Ends it before its time. */
  @Post('end')
  @HttpCode(200)
  @Allow('consultations:answer')
  async endNational(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() { revision }: EndNationalConsultation,
  ): Promise<NationalRoundView> {
    await this.consultations.end(actor, standardId, roundId, revision);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Says that you have nothing to add. */
  @Put('reply')
  @Allow('consultations:answer')
  async replyNational(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<NationalRoundView> {
    await this.consultations.reply(actor, standardId, roundId);
    return this.query.findOne(actor, standardId, roundId);
  }

  @Delete('reply')
  @Allow('consultations:answer')
  async withdrawNationalReply(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<NationalRoundView> {
    await this.consultations.withdrawReply(actor, standardId, roundId);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** The kinds of your network, with how many members each has; for the team. */
  @Get('kinds')
  @Allow('consultations:answer')
  nationalKinds(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<NetworkKindCountsView> {
    return this.query.kinds(actor, standardId, roundId);
  }

  /** Who has answered, who has nothing to add, and who not; for the team. */
  @Get('answers')
  @Allow('consultations:answer')
  nationalAnswers(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Query() query: NationalAnswersQuery,
  ): Promise<NationalAnswersView> {
    return this.query.answers(actor, standardId, roundId, query);
  }
}
