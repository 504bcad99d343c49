import { Injectable } from '@nestjs/common';
import { TRANSLATION_LANGUAGES, type TranslationLanguage, type TranslationState } from '@nbn/contracts';
import { type FormattedText, renewReferences } from '@nbn/drafting';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import { findEditionInForce } from '../publication/edition-in-force.query.ts';
import type {
  EarlierTranslationView,
  TranslatedView,
  TranslationsView,
  TranslationView,
} from './dto/translation.view.ts';
import { mayReadDrafts, mayTranslate } from './translation.policy.ts';

/** All that is to be translated of one edition: its title, then its clauses. */
const SELECT_SUBJECTS = `
  select v.standard_id as id, 0 as ordinal, null as number, '' as mark, 'title' as kind, 1 as depth,
    v.title as source, '[]'::jsonb as formats, encode(sha256(convert_to(v.title, 'UTF8')), 'hex') as hash
  from standard_version v
  where v.id = $1
  union all
  select c.clause_id, c.ordinal, c.number, c.mark, c.kind, c.depth, c.text, c.formats, c.hash
  from version_clause c
  where c.version_id = $1 and c.text <> ''`;

const SELECT_COUNTS = `
  select l.language, count(*) filter (where t.state = 'checked')::int as checked,
    count(*) filter (where t.state = 'draft')::int as draft,
    count(*) filter (where t.state is null and o.found)::int as outdated,
    count(*) filter (where t.state is null and not o.found)::int as missing
  from unnest($2::text[]) as l(language)
  cross join (${SELECT_SUBJECTS}) s
  left join translation t on t.subject_id = s.id and t.language = l.language and t.source_hash = s.hash
  left join lateral (
    select exists (select from translation x where x.subject_id = s.id and x.language = l.language) as found
  ) o on t.state is null
  group by l.language`;

/** The words that an earlier translation is of: some published edition has them. */
const SELECT_EARLIER_SOURCE = `
  coalesce(
    (
      select json_build_object('text', e.text, 'formats', e.formats)
      from version_clause e
      join published_version p on p.version_id = e.version_id
      where e.clause_id = x.subject_id and e.hash = x.source_hash
      limit 1
    ),
    (
      select json_build_object('text', v.title, 'formats', '[]'::json)
      from standard_version v
      join published_version p on p.version_id = v.id
      where v.standard_id = x.subject_id
        and encode(sha256(convert_to(v.title, 'UTF8')), 'hex') = x.source_hash
      limit 1
    )
  )`;

const SELECT_ITEMS = `
  select s.id, s.number, s.mark, s.kind, s.depth, s.source, s.formats as "sourceFormats",
    s.hash as "sourceHash", t.text, coalesce(t.formats, '[]') as formats, t.state,
    coalesce(t.revision, 0) as revision, t.translated_by as "writerId", case
    when m.id is not null then ${memberJsonSql('m', 'o')} end as "translatedBy", case
    when k.id is not null then ${memberJsonSql('k', 'g')} end as "checkedBy", e.words as earlier,
    e.source as "earlierSource", e.state as "earlierState"
  from (${SELECT_SUBJECTS}) s
  left join translation t on t.subject_id = s.id and t.language = $2 and t.source_hash = s.hash
  left join member m on m.id = t.translated_by
  left join organisation o on o.id = m.organisation_id
  left join member k on k.id = t.checked_by
  left join organisation g on g.id = k.organisation_id
  left join lateral (
    select json_build_object('text', x.text, 'formats', x.formats) as words, x.state,
      ${SELECT_EARLIER_SOURCE} as source
    from translation x
    where x.subject_id = s.id and x.language = $2
    order by x.translated_at desc
    limit 1
  ) e on t.text is null
  order by s.ordinal`;

interface ItemRow extends Pick<
  TranslatedView,
  | 'id'
  | 'number'
  | 'mark'
  | 'kind'
  | 'depth'
  | 'source'
  | 'sourceFormats'
  | 'sourceHash'
  | 'formats'
  | 'revision'
> {
  readonly text: string | null;
  readonly state: 'draft' | 'checked' | null;
  readonly writerId: string | null;
  readonly translatedBy: MemberRecord | null;
  readonly checkedBy: MemberRecord | null;
  readonly earlier: FormattedText | null;
  readonly earlierSource: FormattedText | null;
  readonly earlierState: 'draft' | 'checked' | null;
}

/** How far the edition in force is translated, language by language and clause by clause. */
@Injectable()
export class TranslationQuery {
  constructor(private readonly database: DataSource) {}

  async findOverview(actor: Actor, standardId: string): Promise<TranslationsView> {
    const { versionId, ...standard } = await findEditionInForce(this.database, standardId);
    const rows = await this.database.query<
      ({ language: TranslationLanguage } & Record<TranslationState, number>)[]
    >(SELECT_COUNTS, [versionId, TRANSLATION_LANGUAGES]);
    const counts = new Map(rows.map(({ language, ...of }) => [language, of]));
    return {
      ...standard,
      languages: TRANSLATION_LANGUAGES.map((language) => ({
        language,
        counts: counts.get(language)!,
        mayTranslate: mayTranslate(actor, language),
      })),
    };
  }

  async findLanguage(
    actor: Actor,
    standardId: string,
    language: TranslationLanguage,
  ): Promise<TranslationView> {
    const { versionId, ...standard } = await findEditionInForce(this.database, standardId);
    const rows = await this.database.query<ItemRow[]>(SELECT_ITEMS, [versionId, language]);
    return {
      ...standard,
      language,
      mayTranslate: mayTranslate(actor, language),
      items: withPresentNumbers(rows).map((row) => presentItem(actor, language, row)),
    };
  }
}

/** References in any of the words say the numbers that their clauses have in this edition. */
function withPresentNumbers(rows: readonly ItemRow[]): ItemRow[] {
  const numbers = new Map(rows.map(({ id, number }) => [id, number ?? undefined]));
  const renewed = <T extends FormattedText>(words: T): FormattedText =>
    renewReferences(words, (id) => numbers.get(id)) ?? words;
  return rows.map((row) => {
    const { text, formats } = renewed({ text: row.text ?? '', formats: row.formats });
    return {
      ...row,
      text: row.text === null ? null : text,
      formats: [...formats] as ItemRow['formats'],
      earlier: row.earlier && renewed(row.earlier),
    };
  });
}

function presentItem(actor: Actor, language: TranslationLanguage, row: ItemRow): TranslatedView {
  const { id, number, mark, kind, depth, source, sourceFormats, sourceHash, revision, writerId } = row;
  const readsDrafts = mayReadDrafts(actor, language);
  const who = actor.role === 'team' || actor.role === 'secretariat';
  const isReadable = row.state === 'checked' || readsDrafts;
  const earlierIsReadable = readsDrafts || row.earlierState === 'checked';
  return {
    id,
    number,
    mark,
    kind,
    depth,
    source,
    sourceFormats,
    sourceHash,
    revision,
    state: row.state ?? (row.earlier === null ? 'missing' : 'outdated'),
    text: isReadable ? row.text : null,
    formats: isReadable ? row.formats : [],
    translatedBy: who ? presentPeople(actor, row.translatedBy) : null,
    checkedBy: who ? presentPeople(actor, row.checkedBy) : null,
    earlier: earlierIsReadable ? presentEarlier(row) : null,
    mayCheck: row.state === 'draft' && mayTranslate(actor, language) && writerId !== actor.memberId,
  };
}

function presentEarlier({ earlier, earlierSource }: ItemRow): EarlierTranslationView | null {
  if (earlier === null || earlierSource === null) return null;
  return {
    source: earlierSource.text,
    sourceFormats: [...earlierSource.formats],
    text: earlier.text,
    formats: [...earlier.formats],
  };
}
