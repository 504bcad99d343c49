import { describeDevice } from './request-origin.ts';

describe('the description of a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0',
      'Firefox on Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like ' +
        'Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) ' +
        'Chrome/129.0 Safari/537.36 Edg/129.0',
      'Edge on Mac',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; HD1913) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 ' +
        'Mobile Safari/537.36 EdgA/127.0',
      'Edge on Android',
    ],
    ['curl/8.5', null],
    [undefined, null],
  ])('reads %s as %s', (agent, words) => {
    expect(describeDevice(agent)).toBe(words);
  });
});
