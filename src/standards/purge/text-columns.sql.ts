/** A table with the columns that can hold words. */
export interface TextColumns {
  /** As it is written in a statement. */
  readonly table: string;
  readonly name: string;
  readonly texts: readonly string[];
  readonly documents: readonly string[];
  readonly lists: readonly string[];
}

/**
 * Where nothing is rewritten: the audit log holds no words of members, a ballot is counted again from exactly
 * what was put to it, and members and organisations name themselves. What is found there is
 * reported, and stays.
 */
const EXEMPT_TABLES = [
  'audit_entry',
  'audit_seal',
  'audit_checkpoint',
  'audit_key',
  'audit_countersignature',
  'migration',
  'country',
  'organisation',
  'member',
  'account',
  'session',
];
export const isExempt = (name: string): boolean => EXEMPT_TABLES.includes(name) || name.startsWith('ballot');

/** Whether a row holds the words, in any letter case. @param words the placeholder of the words. */
export function containsWords({ texts, documents, lists }: TextColumns, words: string): string {
  const pattern = `('***=' || ${words}::text)`;
  return [
    ...texts.map((column) => `${column} ~* ${pattern}`),
    ...documents.map(
      (column) => `words_purged(${column}::jsonb, ${words}::text) is distinct from ${column}::jsonb`,
    ),
    ...lists.map((column) => `array_to_string(${column}, chr(10)) ~* ${pattern}`),
  ].join(' or ');
}

/** A list of words without some; one that is empty stays so. */
const purgedArray = (column: string, words: string): string => `
  coalesce(
    (
      select array_agg(words_purged(one, ${words}::text) order by place)
      from unnest(${column}) with ordinality as e(one, place)
    ), '{}'
  )`;

/** How words look, as it stands beside them. */
const isForm = (column: string): boolean => /(?:^|_)formats\b/.test(column.replaceAll('"', ''));

/** The form of words of which some went: it would stand at others, or lead nowhere. It goes with them. */
function purgedForm({ texts }: TextColumns, column: string, words: string): string {
  const went = [
    ...texts.map((text) => `${text} ~* ('***=' || ${words}::text)`),
    `words_purged(${column}::jsonb, ${words}::text) is distinct from ${column}::jsonb`,
  ];
  return `case when ${went.join(' or ')} then '[]'::jsonb else ${column}::jsonb end`;
}

/** What is set in its place. */
export function assignPurged(columns: TextColumns, words: string): string {
  const { texts, documents, lists } = columns;
  return [
    ...texts.map((column) => `${column} = words_purged(${column}, ${words}::text)`),
    ...documents.map((column) =>
      isForm(column)
        ? `${column} = ${purgedForm(columns, column, words)}`
        : `${column} = words_purged(${column}::jsonb, ${words}::text)`,
    ),
    ...lists.map((column) => `${column} = ${purgedArray(column, words)}`),
  ].join(', ');
}
