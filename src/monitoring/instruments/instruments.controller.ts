import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { oneOf } from '#platform/http/one-of';
import { CrosswalkService } from './crosswalk.service.ts';
import {
  CrosswalkTarget,
  InstrumentChange,
  InstrumentOrder,
  NewInstrument,
  NewProvision,
  ProvisionChange,
  ProvisionOrder,
} from './dto/instrument.input.ts';
import { AnswersView, CrosswalkPriorityChoicesView, InstrumentsView } from './dto/instrument.view.ts';
import { InstrumentService } from './instrument.service.ts';
import { InstrumentViewService } from './instrument-view.service.ts';
import { CROSSWALK_SIDES, type CrosswalkSide } from './instruments.query.ts';

const SIDE = oneOf(CROSSWALK_SIDES);

@Controller('instruments')
export class InstrumentsController {
  constructor(
    private readonly instruments: InstrumentService,
    private readonly crosswalk: CrosswalkService,
    private readonly views: InstrumentViewService,
  ) {}

  /** Every instrument with its provisions, and what of the Network's work answers to each. */
  @Get()
  @Allow('monitoring:read')
  listInstruments(@CurrentActor() actor: Actor): Promise<InstrumentsView> {
    return this.views.list(actor);
  }

  /** The provisions to which one area, clause or priority answers, or the priorities of a period. */
  @Get('answers/:side/:id')
  @Allow('monitoring:read')
  listAnswers(
    @CurrentActor() actor: Actor,
    @Param('side', SIDE) side: CrosswalkSide,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<AnswersView> {
    return this.views.answers(actor, side, id);
  }

  /** The agreed priorities that a provision can be linked to. */
  @Get('priority-choices')
  @Allow('monitoring:manage')
  crosswalkPriorityChoices(): Promise<CrosswalkPriorityChoicesView> {
    return this.views.priorityChoices();
  }

  @Post()
  @HttpCode(204)
  @Allow('monitoring:manage')
  async addInstrument(@CurrentActor() actor: Actor, @Body() body: NewInstrument): Promise<void> {
    await this.instruments.add(actor, body);
  }

  /** Puts the instruments into another order. */
  @Put('order')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async reorderInstruments(@CurrentActor() actor: Actor, @Body() { ids }: InstrumentOrder): Promise<void> {
    await this.instruments.reorder(actor, ids);
  }

  /** Gives an instrument other titles, retires it, or takes it into use again. */
  @Put(':id')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async changeInstrument(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: InstrumentChange,
  ): Promise<void> {
    await this.instruments.change(actor, id, body);
  }

  @Post(':id/provisions')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async addProvision(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: NewProvision,
  ): Promise<void> {
    await this.instruments.addProvision(actor, id, body);
  }

  /** Puts the provisions of an instrument into another order. */
  @Put(':id/provisions/order')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async reorderProvisions(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { ids }: ProvisionOrder,
  ): Promise<void> {
    await this.instruments.reorderProvisions(actor, id, ids);
  }

  /** Gives a provision another number or title, retires it, or takes it into use again. */
  @Put('provisions/:provisionId')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async changeProvision(
    @CurrentActor() actor: Actor,
    @Param('provisionId', OBJECT_ID) provisionId: string,
    @Body() body: ProvisionChange,
  ): Promise<void> {
    await this.instruments.changeProvision(actor, provisionId, body);
  }

  /** Links a provision to an area, a clause of a published standard, or a priority. */
  @Post('provisions/:provisionId/links')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async linkProvision(
    @CurrentActor() actor: Actor,
    @Param('provisionId', OBJECT_ID) provisionId: string,
    @Body() body: CrosswalkTarget,
  ): Promise<void> {
    await this.crosswalk.link(actor, provisionId, body);
  }

  @Delete('provisions/:provisionId/links/:linkId')
  @HttpCode(204)
  @Allow('monitoring:manage')
  async unlinkProvision(
    @CurrentActor() actor: Actor,
    @Param('provisionId', OBJECT_ID) provisionId: string,
    @Param('linkId', OBJECT_ID) linkId: string,
  ): Promise<void> {
    await this.crosswalk.unlink(actor, provisionId, linkId);
  }
}
