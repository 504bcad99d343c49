import { Controller, Get, Query } from '@nestjs/common';
import { resolveWallClock } from '@nbn/calendar';
import { Allow } from '#platform/access/allow.decorator';
import { SlotFactsQuery } from './dto/poll.dto.ts';
import { SlotFactsView } from './dto/poll.view.dto.ts';
import { CountryZonesQuery } from './country-zones.query.ts';
import { slotFacts } from './slot-facts.ts';

@Controller('slot-facts')
export class SlotFactsController {
  constructor(private readonly zones: CountryZonesQuery) {}

  /**
   * What periods are like in each country: local time, office hours, public holidays. What no clock shows
   * once is left out.
   */
  @Get()
  @Allow('meetings:convene')
  async getSlotFacts(@Query() { timeZone, slot }: SlotFactsQuery): Promise<SlotFactsView[]> {
    const zones = await this.zones.all();
    return slot.flatMap((period) => {
      const [start, end] = period.split('/').map((wall) => resolveWallClock(wall, timeZone, 'first'));
      if (start?.kind !== 'instant' || end?.kind !== 'instant' || end.instant <= start.instant) return [];
      return [{ slot: period, countries: slotFacts(start.instant, end.instant, zones) }];
    });
  }
}
