import type { ApprovalGroup } from './approval-groups.ts';
import { add, compare, divide, fraction, multiply, ONE, sum, type Fraction } from './fraction.ts';

/** The burden each group carries, per unit of its weight. */
export type Loads = readonly Fraction[];

/**
 * The next options by sequential Phragmén: choosing one costs one unit of burden, spread over its supporters
 * so that all of them end level; whoever makes the level lowest comes next. Several where they are level;
 * none where nobody approves any.
 */
export function nextByPhragmen(
  open: readonly number[],
  groups: readonly ApprovalGroup[],
  loads: Loads,
): { option: number; level: Fraction; loads: Loads }[] {
  const levels = open.flatMap((option) => {
    const level = levelOf(option, groups, loads);
    return level ? [{ option, level }] : [];
  });
  const [first] = levels;
  if (!first) return [];
  const lowest = levels.reduce((best, { level }) => (compare(level, best) < 0 ? level : best), first.level);
  return levels
    .filter(({ level }) => compare(level, lowest) === 0)
    .map(({ option, level }) => ({
      option,
      level,
      loads: loads.map((load, at) => (groups[at]!.approves.has(option) ? level : load)),
    }));
}

function levelOf(option: number, groups: readonly ApprovalGroup[], loads: Loads): Fraction | null {
  const supporters = groups.flatMap((group, at) =>
    group.approves.has(option) ? [{ units: fraction(group.units), load: loads[at]! }] : [],
  );
  if (supporters.length === 0) return null;
  const carried = sum(supporters.map(({ units, load }) => multiply(units, load)));
  return divide(add(ONE, carried), sum(supporters.map(({ units }) => units)));
}
