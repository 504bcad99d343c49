import { checkInCode, codeEnd, isCheckInCode } from './check-in-code.ts';

const KEY = Buffer.alloc(32, 1);
const MEETING = '018f0000-0000-7000-8000-000000000001';
const at = (seconds: number): Date => new Date(Date.UTC(2027, 2, 1, 9, 0, seconds));

describe('the code that checks people in', () => {
  it('has eight digits, and another one follows each minute', () => {
    const code = checkInCode(KEY, MEETING, at(0));
    expect(code).toMatch(/^\d{8}$/);
    expect(checkInCode(KEY, MEETING, at(59))).toBe(code);
    expect(checkInCode(KEY, MEETING, at(60))).not.toBe(code);
    expect(codeEnd(at(59))).toEqual(at(60));
  });

  it('is taken as long as it is shown and a minute more, however it is spaced', () => {
    const code = checkInCode(KEY, MEETING, at(0));
    const isTaken = (seconds: number, given = code): boolean =>
      isCheckInCode(given, KEY, MEETING, at(seconds));
    expect([0, 59, 60, 119, 120, -1].map((seconds) => isTaken(seconds))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(isTaken(0, `${code.slice(0, 4)} ${code.slice(4)}`)).toBe(true);
  });

  it('is of one meeting and its key alone', () => {
    const code = checkInCode(KEY, MEETING, at(0));
    expect(isCheckInCode(code, Buffer.alloc(32, 2), MEETING, at(0))).toBe(false);
    expect(isCheckInCode(code, KEY, MEETING.replace('1', '2'), at(0))).toBe(false);
    for (const given of ['', '1', `${code}0`, 'abcdefgh'])
      expect(isCheckInCode(given, KEY, MEETING, at(0))).toBe(false);
  });
});
