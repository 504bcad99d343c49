import { givesMoreTime, hasEnded, isPossibleDeadline } from './national-consultation.policy.ts';

const at = (day: number): Date => new Date(Date.UTC(2027, 2, day));
const bounds = { now: at(1), latest: at(20) };

test('a network has time until its country’s own deadline, and not until a time that has passed', () => {
  expect([1, 2, 20, 21].map((day) => isPossibleDeadline(at(day), bounds))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('it ends at its deadline, or when the team ends it', () => {
  expect(hasEnded({ closesAt: at(10), closedAt: null }, at(9))).toBe(false);
  expect(hasEnded({ closesAt: at(10), closedAt: null }, at(10))).toBe(true);
  expect(hasEnded({ closesAt: at(10), closedAt: at(5) }, at(6))).toBe(true);
});

test('more time is a later deadline; one that ended early can be opened again until its old one', () => {
  expect(givesMoreTime(at(10), { closesAt: at(10), closedAt: null })).toBe(false);
  expect(givesMoreTime(at(11), { closesAt: at(10), closedAt: null })).toBe(true);
  expect(givesMoreTime(at(8), { closesAt: at(10), closedAt: at(5) })).toBe(true);
});
