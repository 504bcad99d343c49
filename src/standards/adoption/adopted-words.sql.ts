/**
 * What records and voices have in common, over `adoption_record r` and `adoption_voice r` alike. The meaning
 * changed in an edition after the one that is spoken about.
 */
export const IS_ASKED_AGAIN = `
  exists (
    select
    from published_change c
    join published_version e on e.version_id = c.version_id
    where c.clause_id = r.clause_id and c.fate = 'changed' and not c.editorial
      and e.ordinal > r.edition_ordinal
  )`;

/** Another country's notes are not in the answer of the database. $2: whose notes the reader reads unshared. */
export const IS_NOTE_READABLE = '(r.shared or r.country = $2)';
