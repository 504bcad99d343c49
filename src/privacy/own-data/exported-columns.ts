import type { CataloguedTable, DataCategory } from '../catalogue/data-catalogue.ts';

/** What a member gets of rows that are about them. */
const OWN: readonly DataCategory[] = [
  'none',
  'contact',
  'device',
  'position',
  'preference',
  'opinion',
  'activity',
];

/**
 * Of a row about a member the columns that go into the copy of their data: no secrets, no other people, and of
 * words their own alone. What stands in a column `identity` is the member's own only in their own record.
 */
export function exportedColumns(name: string, { columns, own, through }: CataloguedTable): readonly string[] {
  const isRecord = name === 'member';
  const categories = isRecord || through ? [...OWN, 'identity' as const] : OWN;
  return [
    ...(isRecord ? ['id'] : []),
    ...categories.flatMap((category) => columns[category] ?? []),
    ...(own?.words ?? []),
  ];
}

/**
 * The column that says when a member did what another column says that they did: `decided_at` beside
 * `decided_by`, `at` where there is one alone; none where neither is there.
 */
export function timeOfAct(act: string, { columns }: CataloguedTable): string | undefined {
  const times = columns.activity ?? [];
  const own = act.replace(/_(?:by|member_id|id)$/, '_at');
  return [own, 'at'].find((column) => times.includes(column));
}
