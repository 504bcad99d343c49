import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import {
  OrganisationDto,
  OrganisationsPageView,
  OrganisationsQueryDto,
  OrganisationView,
} from './dto/organisation.dto.ts';
import { OrganisationService } from './organisation.service.ts';

@Controller('network/organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationService) {}

  /** Organisations by name. */
  @Get()
  @Allow('network:read')
  async listOrganisations(@Query() query: OrganisationsQueryDto): Promise<OrganisationsPageView> {
    const { items, next } = await this.organisations.page(query);
    return { items: [...items], next };
  }

  @Post()
  @Allow('network:manage')
  addOrganisation(@CurrentActor() actor: Actor, @Body() body: OrganisationDto): Promise<OrganisationView> {
    return this.organisations.add(actor, body);
  }

  @Put(':id')
  @Allow('network:manage')
  changeOrganisation(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: OrganisationDto,
  ): Promise<OrganisationView> {
    return this.organisations.change(actor, id, body);
  }
}
