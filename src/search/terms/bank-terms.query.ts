import { Injectable } from '@nestjs/common';
import type { TermEntry } from '@nbn/language';
import { DataSource } from 'typeorm';
import type { ConceptTerms } from '../analysis/concept-bank.ts';
import type { GlossaryConceptView } from './dto/term.view.ts';

const SELECT_ENTRIES = `
  select t.concept_id as concept, t.language, t.term, t.forms
  from term t
  where t.removed_at is null
  order by t.concept_id, t.language, t.rank, t.id`;

/**
 * Of term `t`: only what was proposed and then confirmed by a seat changes a term; what the bank began with is a
 * draft.
 */
export const TERM_STATE = `case when t.edited then 'confirmed' else 'drafted' end`;

const SELECT_GLOSSARY = `
  select c.id, c.field, c.definition,
    json_agg(
      json_build_object(
        'language', t.language, 'term', t.term, 'preferred', t.preferred, 'forms', t.forms, 'state', t.state
      )
      order by t.language, t.place
    ) as terms
  from term_concept c
  join lateral (
    select t.language, t.term, t.forms, ${TERM_STATE} as state, row_number() over w as place, row_number() over w = 1 as preferred
    from term t
    where t.concept_id = c.id and t.removed_at is null
    window w as (partition by t.language order by t.rank, t.id)
  ) t on true
  group by c.id
  order by c.id`;

/** All terms that stand in the bank, drafted and confirmed: for the index, for texts and for the public glossary. */
@Injectable()
export class BankTermsQuery implements ConceptTerms {
  constructor(private readonly database: DataSource) {}

  /** A word that is another one after every change of the bank. */
  async version(): Promise<string> {
    const [row] = await this.database.query<{ revision: string }[]>('select revision from term_bank');
    return String(row?.revision ?? 0);
  }

  entries(): Promise<readonly TermEntry[]> {
    return this.database.query<TermEntry[]>(SELECT_ENTRIES);
  }

  /** Every concept with its terms in all languages, by its id. */
  glossary(): Promise<readonly GlossaryConceptView[]> {
    return this.database.query<GlossaryConceptView[]>(SELECT_GLOSSARY);
  }
}
