import { Module } from '@nestjs/common';
import { RateFreezeService } from './rate-freeze.service.ts';
import { RateService } from './rate.service.ts';
import { RatesController } from './rates.controller.ts';
import { RatesQuery } from './rates.query.ts';

/** Exchange rates, and freezing them where something is submitted. */
@Module({
  controllers: [RatesController],
  providers: [RatesQuery, RateService, RateFreezeService],
  exports: [RateFreezeService, RateService],
})
export class RatesModule {}
