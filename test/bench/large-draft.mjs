// A draft of 200 pages for benches: 600 kB in 2,000 clauses, and 1,000 threads on their words.
import { randomUUID } from 'node:crypto';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { ask, cookieOf } from './bench-setup.mjs';

export const CLAUSES = 2_000;
const WORDS =
  'Every victim is offered a safe shelter, a person of trust and a doctor, and is asked what ' +
  'she wants before anything is done for her';
const wordsOf = (n) =>
  `${n}. ${WORDS}${` in case ${n} of the list`.repeat(1 + (n % 5))}, ${WORDS.toLowerCase()}.`;
export const TEXTS = Array.from({ length: CLAUSES }, (_, n) =>
  n % 20 === 0 ? { heading: true, text: `Part ${n / 20 + 1}` } : { heading: false, text: wordsOf(n) },
);

/** Headings are clauses too, but an import does not count them. */
export const COUNTED = TEXTS.filter(({ heading }) => !heading).length;

/** The same words as a Word file, by the library alone. */
export function bareWord() {
  const children = TEXTS.map(
    ({ heading, text }) => new Paragraph(heading ? { heading: HeadingLevel.HEADING_1, text } : { text }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Brings it in as a member would, and answers with its id. */
export async function longDraft({ url }, member, title = 'A long guideline') {
  const form = new FormData();
  for (const [field, value] of [
    ['title', title],
    ['audience', 'teams'],
  ])
    form.append(field, value);
  form.append('file', new Blob([await bareWord()]), 'guideline.docx');
  const response = await fetch(`${url}/api/standards/word-files`, {
    method: 'POST',
    headers: { cookie: cookieOf(url, member.token), 'x-csrf-token': member.csrf },
    body: form,
  });
  const { standardId, clauses } = await response.json();
  if (clauses !== COUNTED) throw new Error(`VOID: not all clauses came in: ${response.status}, ${clauses}`);
  return standardId;
}

/** Threads on a quote in as many clauses as there are to be, each with its first comment. */
export async function withThreads({ url, pool }, member, standardId, count, quote = 'a safe shelter') {
  const { clauses } = await ask(url, member, 'GET', `/standards/${standardId}`);
  const wanted = clauses
    .filter(({ text }) => text.includes(quote))
    .slice(0, count)
    .map(({ id, text }) => ({
      id: randomUUID(),
      clause: id,
      key: randomUUID(),
      comment: randomUUID(),
      at: text.indexOf(quote),
    }));
  await pool.query(
    `
      with given as (
        select *
        from jsonb_to_recordset($3::jsonb) as g(id uuid, clause uuid, key uuid, comment uuid, at int)
      ), opened as (
        insert into comment_thread (
          id, standard_id, clause_id, anchor_state, anchor_start, anchor_end, quote, prefix, suffix, state,
          state_by, state_at, opened_by, opened_at, key, comments, participants
        )
        select id, $1, clause, 'placed', at, at + length($4), $4, '', '', 'open', $2, app_now(), $2,
          app_now(), key, 1, array[$2::uuid]
        from given
        returning id
      )
      insert into comment (id, thread_id, ordinal, author_id, key, text, at)
      select comment, id, 1, $2, key, 'Is this long enough?', app_now()
      from given`,
    [standardId, member.id, JSON.stringify(wanted), quote],
  );
  return wanted.length;
}
