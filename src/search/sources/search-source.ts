import type { Permission, SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/**
 * SQL expressions over the tables of a source. Text columns may be null.
 */
export interface SourceColumns {
  /** Which of several texts of the same object, counted from 0. */
  readonly part?: string;
  /** What its readers are first narrowed down by: a meeting, a standard, or a class of `SCOPES`. */
  readonly scope: string;
  /** The object in whose page it is found. */
  readonly place?: string;
  readonly country?: string;
  /** Where the source knows the language of its text. */
  readonly language?: string;
  /** When it happened or was last changed: what is late ranks first. */
  readonly at: string;
  /** The day from which it is in doubt. */
  readonly reviewOn?: string;
  /** What it is called: found, and shown. */
  readonly title?: string;
  readonly heading?: string;
  readonly body?: string;
  /** What is shown beside the title and not searched, such as the meeting of an item. */
  readonly context?: string;
  /** The address of the page that shows it. */
  readonly link: string;
}

/** One kind of thing that is found: where its text stands, and who reads it. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** The text of a FROM clause. */
  readonly from: string;
  /** The column with the object's id. */
  readonly key: string;
  /** Which rows are there to be found by anybody. */
  readonly where: string;
  /**
   * Set where whoever sees the scope of an entry reads the entry, and it never moves to another scope: a search
   * asks the scopes, and of the entry only that it is still there.
   */
  readonly existence?: { readonly from: string; readonly where: string };
  readonly columns: SourceColumns;
  /** Without it, nothing of this kind is found. */
  readonly permission: Permission | null;
  /**
   * Who reads it: the rule of its own feature, as a condition over `from` with the parameters of
   * `readerParameters`. It is asked at the moment of the search.
   */
  visible(actor: Actor): string;
}

/** Of what no meeting and no standard narrows down: one scope a class of readers. */
export const SCOPES = {
  published: '5ea4c400-0000-4000-8000-000000000001',
  members: '5ea4c400-0000-4000-8000-000000000002',
  organisations: '5ea4c400-0000-4000-8000-000000000003',
  priorities: '5ea4c400-0000-4000-8000-000000000004',
  ballots: '5ea4c400-0000-4000-8000-000000000005',
  documents: '5ea4c400-0000-4000-8000-000000000006',
  practices: '5ea4c400-0000-4000-8000-000000000007',
  questions: '5ea4c400-0000-4000-8000-000000000008',
  plans: '5ea4c400-0000-4000-8000-000000000009',
  recommendations: '5ea4c400-0000-4000-8000-00000000000a',
} as const;

export const scopeSql = (scope: keyof typeof SCOPES): string => `'${SCOPES[scope]}'::uuid`;

/**
 * What every condition of a source may use: `$1` the reader, `$2` their country, `$3` to `$6` those of
 * `personVisible(3)`, `$7` their seat.
 */
export function readerParameters(actor: Actor): readonly (string | null)[] {
  return [
    actor.memberId,
    actor.country,
    actor.role,
    actor.country,
    actor.organisationId,
    actor.memberId,
    actor.seat?.id ?? null,
  ];
}

/** Gives every one of these parameters its type, whichever of them a role's conditions use. */
export const READER_PARAMETERS_CTE = `
  reader_parameter as (select $1::uuid, $2::text, $3::text, $4::text, $5::uuid, $6::uuid, $7::uuid)`;
export const FIRST_FREE_PARAMETER = 8;
