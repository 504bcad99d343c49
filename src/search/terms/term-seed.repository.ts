import { LANGUAGES } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import { readConcepts, readTerms, TERM_DATA_VERSION } from './term-data.ts';

/** Runs a statement; in the application it is one of a transaction. */
type RunSql = (sql: string, values: readonly unknown[]) => Promise<unknown>;

/** What a member changed stays as it is, whatever newer data say. */
const UPSERT_CONCEPTS = `
  insert into term_concept as c (id, field, definition)
  select d.id, d.field, d.definition
  from json_to_recordset($1::json) as d(id text, field text, definition text)
  on conflict (id) do update set field = excluded.field, definition = excluded.definition
    where not c.edited and (c.field, c.definition) is distinct from (excluded.field, excluded.definition)`;

const UPSERT_TERMS = `
  insert into term as t (id, concept_id, language, term, forms, rank)
  select d.id, d.concept_id, d.language, d.term, d.forms, d.rank
  from json_to_recordset($1::json)
    as d(id uuid, concept_id text, language text, term text, forms text[], rank integer)
  on conflict (concept_id, language, term) do update set forms = excluded.forms, rank = excluded.rank
    where not t.edited and (t.forms, t.rank) is distinct from (excluded.forms, excluded.rank)`;

const KEEP_VERSION = 'update term_bank set data_version = $1, revision = revision + 1';

/** Fills the term bank from the data, or takes over what newer data have. It may run twice. */
export async function seedTerms(run: RunSql): Promise<void> {
  const terms = LANGUAGES.flatMap((language) =>
    Object.entries(readTerms(language)).flatMap(([concept, found]) =>
      found.map(({ term, forms }, rank) => ({
        id: newId(),
        concept_id: concept,
        language,
        term,
        forms,
        rank,
      })),
    ),
  );
  await run(UPSERT_CONCEPTS, [JSON.stringify(readConcepts())]);
  await run(UPSERT_TERMS, [JSON.stringify(terms)]);
  await run(KEEP_VERSION, [TERM_DATA_VERSION]);
}

/** The version of the data that the bank was last filled from; others who ask wait for this transaction. */
export const LOCK_DATA_VERSION = 'select data_version as "dataVersion" from term_bank for update';
