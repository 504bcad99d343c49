import { CONTENT_LANGUAGES } from '@nbn/contracts';
import { standardsVisibleTo, threadsReadableBy } from '../../standards/index.ts';
import { scopeSql, type SearchSource } from './search-source.ts';

const STANDARD: SearchSource = {
  kind: 'standard',
  from: 'standard s',
  key: 's.id',
  where: 'true',
  existence: { from: 'standard s', where: 'true' },
  columns: {
    scope: 's.id',
    place: 's.id',
    at: 's.state_since',
    title: 's.title',
    link: `concat('/standards/', s.id)`,
  },
  permission: 'standards:read',
  visible: (actor) => standardsVisibleTo(actor, '$1'),
};

/** The edition in force of each published standard. */
const IN_FORCE = `
  published_standard f
  join lateral (
    select x.version_id, x.published_at
    from published_version x
    where x.standard_id = f.standard_id
    order by x.ordinal desc
    limit 1
  ) p on true`;

/** A draft's clause, in English as all drafts are, unless the edition in force has the very same words: those are found there. */
const CLAUSE: SearchSource = {
  kind: 'clause',
  from: 'clause c join standard s on s.id = c.standard_id',
  key: 'c.id',
  where: `
    c.removed_at is null and c.text <> ''
    and not exists (
      select
      from ${IN_FORCE}
      join version_clause w on w.version_id = p.version_id and w.clause_id = c.id
      where f.standard_id = c.standard_id and w.text = c.text
    )`,
  // Whether the edition has the same words decides where they are found, and hides nothing.
  existence: { from: 'clause c', where: 'c.removed_at is null' },
  columns: {
    scope: 'c.standard_id',
    place: 'c.standard_id',
    language: `'en'`,
    at: 'c.changed_at',
    heading: `case when c.kind = 'heading' then c.text end`,
    body: `case when c.kind <> 'heading' then c.text end`,
    context: 's.title',
    link: `concat('/standards/', c.standard_id, '#clause-', c.id)`,
  },
  permission: 'standards:read',
  visible: (actor) => standardsVisibleTo(actor, '$1'),
};

const LANGUAGE_NUMBER = CONTENT_LANGUAGES.map((code, number) => `when '${code}' then ${number}`).join(' ');

/**
 * A clause of an edition in force, in English and in each language in which its translation was checked, be it
 * of these words or of earlier ones.
 */
const PUBLISHED_CLAUSE: SearchSource = {
  kind: 'published-clause',
  from: `
    version_clause c
    join published_version x on x.version_id = c.version_id
    join published_standard f on f.standard_id = x.standard_id
    join standard_version v on v.id = c.version_id
    join lateral (
      select 'en' as language, c.text, x.published_at as at
      union all
      (
        select distinct on (t.language) t.language, t.text, t.checked_at
        from translation t
        where t.subject_id = c.clause_id and t.state = 'checked'
        order by t.language, (t.source_hash = c.hash) desc, t.checked_at desc
      )
    ) w on true`,
  key: 'c.clause_id',
  where: `
    w.text <> ''
    and not exists (
      select
      from published_version n
      where n.standard_id = x.standard_id and n.ordinal > x.ordinal
    )`,
  columns: {
    part: `(case w.language ${LANGUAGE_NUMBER} end)`,
    scope: scopeSql('published'),
    place: 'x.standard_id',
    language: 'w.language',
    at: 'w.at',
    heading: `case when c.kind = 'heading' then w.text end`,
    body: `case when c.kind <> 'heading' then w.text end`,
    context: `concat(v.title, ' ', x.edition, ', ', nullif(c.number, ''))`,
    link: `concat('/published/', f.slug, '/', x.edition, '/' || nullif(w.language, 'en'), '#', c.number)`,
  },
  permission: null,
  visible: () => 'true',
};

const COMMENT: SearchSource = {
  kind: 'comment',
  from: `
    comment k
    join comment_thread t on t.id = k.thread_id
    join standard s on s.id = t.standard_id`,
  key: 'k.id',
  where: 'true',
  columns: {
    scope: 't.standard_id',
    place: 't.standard_id',
    country: 't.country',
    at: 'k.at',
    body: 'k.text',
    context: 's.title',
    link: `concat('/standards/', t.standard_id, '?thread=', t.id)`,
  },
  permission: 'standards:read',
  visible: (actor) => `${standardsVisibleTo(actor, '$1')} and ${threadsReadableBy(actor, '$1')}`,
};

export const STANDARD_SOURCES: readonly SearchSource[] = [STANDARD, CLAUSE, PUBLISHED_CLAUSE, COMMENT];
