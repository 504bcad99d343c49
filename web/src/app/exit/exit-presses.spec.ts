import { jest } from '@jest/globals';
import { ExitPresses, type ExitNews } from './exit-presses.ts';

const SHIFT = { key: 'Shift', altKey: false, ctrlKey: false, metaKey: false };

describe('pressing Shift on a public page', () => {
  let told: ExitNews[];
  let presses: ExitPresses;
  const press = (): void => {
    presses.down(SHIFT);
    presses.up(SHIFT);
  };
  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
    presses = new ExitPresses((news) => told.push(news));
  });
  afterEach(() => jest.useRealTimers());

  it('three times leaves', () => {
    [1, 2, 3].forEach(press);
    expect(told).toEqual(['twice', 'once', 'leaving']);
  });

  it('for a letter, or with another key, does not', () => {
    press();
    presses.down(SHIFT);
    presses.down({ ...SHIFT, key: 'A' });
    presses.up(SHIFT);
    presses.down({ ...SHIFT, ctrlKey: true });
    presses.up(SHIFT);
    expect(told).toEqual(['twice', null]);
  });

  it('with a pause begins anew', () => {
    press();
    press();
    jest.advanceTimersByTime(5_000);
    press();
    expect(told).toEqual(['twice', 'once', 'expired', 'twice']);
  });
});
