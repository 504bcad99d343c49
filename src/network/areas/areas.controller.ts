import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { AreaChange, AreaOrder, AreasView, AreaView, NewArea } from './dto/area.dto.ts';
import { AreaService } from './area.service.ts';

@Controller('areas')
export class AreasController {
  constructor(private readonly areas: AreaService) {}

  /** The areas of the Network's work, in their order. */
  @Get()
  @Allow('network:read')
  async listAreas(): Promise<AreasView> {
    return { items: await this.areas.list() };
  }

  @Post()
  @Allow('network:manage')
  addArea(@CurrentActor() actor: Actor, @Body() body: NewArea): Promise<AreaView> {
    return this.areas.add(actor, body);
  }

  /** Puts the areas into another order. */
  @Put('order')
  @HttpCode(204)
  @Allow('network:manage')
  async reorderAreas(@CurrentActor() actor: Actor, @Body() { ids }: AreaOrder): Promise<void> {
    await this.areas.reorder(actor, ids);
  }

  /** Gives an area another title, retires it, or takes it into use again. */
  @Put(':id')
  @Allow('network:manage')
  changeArea(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: AreaChange,
  ): Promise<AreaView> {
    return this.areas.change(actor, id, body);
  }
}
