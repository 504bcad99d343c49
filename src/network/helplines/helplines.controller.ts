import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { oneOf } from '#platform/http/one-of';
import { HelplineChange, HelplineInput, HelplinesView, HelplineView } from './dto/helpline.dto.ts';
import { HelplineService } from './helpline.service.ts';

@Controller('network')
export class HelplinesController {
  constructor(private readonly helplines: HelplineService) {}

  /** The helplines of a country, as everyone reads them, with what you may do. */
  @Get('teams/:country/helplines')
  @Allow('network:read')
  countryHelplines(
    @CurrentActor() actor: Actor,
    @Param('country', oneOf(COUNTRY_CODES)) country: CountryCode,
  ): Promise<HelplinesView> {
    return this.helplines.list(actor, country);
  }

  /** Publishes a helpline. For the national team of the country. */
  @Post('teams/:country/helplines')
  @Allow('network:read')
  publishHelpline(
    @CurrentActor() actor: Actor,
    @Param('country', oneOf(COUNTRY_CODES)) country: CountryCode,
    @Body() body: HelplineInput,
  ): Promise<HelplineView> {
    return this.helplines.publish(actor, country, body);
  }

  /** Changes what is published of it. For the national team of its country. */
  @Put('helplines/:id')
  @Allow('network:read')
  changeHelpline(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: HelplineChange,
  ): Promise<HelplineView> {
    return this.helplines.change(actor, id, body);
  }

  /** Takes it off every page. For the national team of its country, and the secretariat. */
  @Delete('helplines/:id')
  @HttpCode(204)
  @Allow('network:read')
  async removeHelpline(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.helplines.remove(actor, id);
  }
}
