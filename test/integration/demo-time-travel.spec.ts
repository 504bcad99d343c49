import { DataSource } from 'typeorm';
import { TimeTravel } from '../../src/demo/time-travel.ts';
import { Clock } from '../../src/platform/time/clock.ts';
import { startApp, type TestApp } from '../support/app.ts';

describe('time travel of the demo', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const daysFromToday = async (): Promise<number> =>
    Math.round(((await app.app.get(Clock).now()).getTime() - Date.now()) / 86_400_000);

  it('moves the application’s clock on every connection, also back to the present', async () => {
    const travel = new TimeTravel(app.app.get(DataSource));
    travel.to(-300);
    expect(await Promise.all([1, 2, 3, 4].map(daysFromToday))).toEqual([-300, -300, -300, -300]);
    travel.to(0);
    expect(Math.abs(await daysFromToday())).toBe(0);
  });
});
