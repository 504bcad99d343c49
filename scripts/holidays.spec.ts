import { COUNTRY_CODES } from '@nbn/contracts';
import { holidayOn } from '../src/meetings/polls/slot-facts.ts';
import { holidaysOf } from './holidays/from-package.mjs';

describe('the public holidays that the server carries', () => {
  it('are those of the package they come from, in every country and year', () => {
    const days = holidaysOf();
    for (const country of COUNTRY_CODES) {
      const { names, days: known } = days[country]!;
      expect(Object.keys(known).length).toBeGreaterThan(100);
      for (const [day, place] of Object.entries(known))
        expect(`${country} ${day} ${holidayOn(country, day)}`).toBe(`${country} ${day} ${names[place]}`);
    }
  });
});
