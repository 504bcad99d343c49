import { loadRules } from './rules.ts';

/** Which of these names hold somebody's number, or could not be looked at because the rules did not come. */
export async function findBlockedFileNames(
  names: readonly string[],
): Promise<Map<string, 'number' | 'unchecked'>> {
  const rules = await loadRules().catch(() => null);
  if (!rules) return new Map(names.map((name) => [name, 'unchecked']));
  return new Map(names.filter((name) => rules.find(name).some(rules.blocks)).map((name) => [name, 'number']));
}
