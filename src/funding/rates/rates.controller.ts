import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PageQuery } from '#platform/persistence/page';
import { mayManageFunds } from '../funding.policy.ts';
import { ImportedRatesView, RatesImport, RatesPageView } from './dto/rates.dto.ts';
import { RateService } from './rate.service.ts';
import { RatesQuery } from './rates.query.ts';

@Controller('exchange-rates')
export class RatesController {
  constructor(
    private readonly query: RatesQuery,
    private readonly rates: RateService,
  ) {}

  /** The exchange rates, the latest month first. */
  @Get()
  @Allow('funds:read')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<RatesPageView> {
    const { items, next } = await this.query.page(query);
    return {
      items: items.map(({ month, currency, numerator, denominator, source }) => ({
        month: month.slice(0, 7),
        currency,
        numerator,
        denominator,
        source,
      })),
      next,
      mayImport: mayManageFunds(actor),
    };
  }

  /** Imports the rates of months: all lines, or none. */
  @Post('import')
  @HttpCode(200)
  @Allow('funds:manage')
  async import(
    @CurrentActor() actor: Actor,
    @Body() { table, source }: RatesImport,
  ): Promise<ImportedRatesView> {
    return { rates: await this.rates.import(actor, table, source) };
  }
}
