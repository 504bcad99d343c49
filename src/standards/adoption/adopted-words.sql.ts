/**
 * What records and voices have in common, over `adoption_record r` and `adoption_voice r` alike. $1: the
 * standard. The last edition that changed the meaning of each clause: who spoke of an earlier one is asked
 * again.
 */
export const CHANGED_MEANINGS = `
  select c.clause_id, max(e.ordinal) as ordinal
  from published_version e
  join published_change c on c.version_id = e.version_id and c.fate = 'changed' and not c.editorial
  where e.standard_id = $1
  group by c.clause_id`;

/** With `changed c` joined by the clause. */
export const IS_ASKED_AGAIN = 'coalesce(c.ordinal > r.edition_ordinal, false)';

/** The words that were spoken about, where they mean something else now. With `published_version p` joined. */
export const WORDS_BEFORE = `
  case when ${IS_ASKED_AGAIN} then (
    select json_build_object('text', b.text, 'formats', b.formats)
    from version_clause b
    where b.version_id = p.version_id and b.clause_id = r.clause_id
  ) end`;

/** Another country's notes are not in the answer of the database. $2: whose notes the reader reads unshared. */
export const IS_NOTE_READABLE = '(r.shared or r.country = $2)';
