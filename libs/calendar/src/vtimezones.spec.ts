import { MEETING_ZONES } from '@nbn/contracts';
import ICAL from 'ical.js';
import { vtimezone } from './vtimezones.ts';
import { resolveWallClock } from './zones.ts';

const HOUR = 3_600_000;

/** Noon of every day, and every half hour of the days around the last Sundays of March and October. */
function* walls(): Generator<string> {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2036, 0, 1); at += 24 * HOUR) {
    const wall = (more: number) => new Date(at + more).toISOString().slice(0, 16);
    yield wall(12 * HOUR);
    const day = new Date(at);
    if (![2, 9].includes(day.getUTCMonth()) || day.getUTCDate() < 24) continue;
    for (let half = 0; half < 48; half++) yield wall((half * HOUR) / 2);
  }
}

describe.each(MEETING_ZONES)('the written rules of %s', (name) => {
  const component = new ICAL.Component(vtimezone(name));

  it('mean the same instants as the platform’s zone data from 2026 to 2035', () => {
    const zone = new ICAL.Timezone(component);
    const wrong: string[] = [];
    let compared = 0;
    for (const wall of walls()) {
      const ours = resolveWallClock(wall, name);
      if (ours.kind !== 'instant') continue;
      const time = ICAL.Time.fromDateTimeString(`${wall}:00`);
      time.zone = zone;
      compared++;
      if (time.toUnixTime() * 1000 !== ours.instant.getTime())
        wrong.push(`${wall} → ${new Date(time.toUnixTime() * 1000).toISOString()}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  it('are whole yearly rules without single dates', () => {
    const text = component.toString();
    expect(text).not.toMatch(/RDATE|UNTIL/);
    expect(text.match(/RRULE/g)?.length ?? 0).toBe(name === 'Atlantic/Reykjavik' ? 0 : 2);
  });
});
