import { Injectable } from '@nestjs/common';
import type {
  ClauseKind,
  PublicLanguage,
  StandardState,
  TextFormat,
  TranslationLanguage,
} from '@nbn/contracts';
import { type FormattedText, renewReferences } from '@nbn/drafting';
import { DataSource } from 'typeorm';
import { NotFound } from '#platform/problems/problem';
import { type FingerprintScheme, fingerprintText } from '../versions/version-fingerprint.ts';
import { findFingerprintContent } from '../versions/version-fingerprint.repository.ts';

export interface PublishedStandard {
  readonly standardId: string;
  readonly slug: string;
  readonly title: string;
  readonly state: StandardState;
  readonly edition: string;
  readonly publishedAt: Date;
  readonly languages: readonly TranslationLanguage[];
}

/** A standard in the list of a language. */
export interface ListedStandard extends PublishedStandard {
  /** Null in English, and where the language has no checked translation of this very title. */
  readonly translatedTitle: string | null;
}

export interface Edition {
  readonly edition: string;
  readonly publishedAt: Date;
}

export interface PublishedEdition extends PublishedStandard {
  readonly versionId: string;
  readonly ordinal: number;
  readonly scheme: FingerprintScheme;
  readonly hash: string;
  /** The edition in force, which may be this one. */
  readonly inForce: string;
  readonly inForceId: string;
  readonly beforeId: string | null;
  /** When a translation was last checked or withdrawn: what is shown depends on it. */
  readonly translatedAt: string | null;
  readonly editions: readonly { readonly edition: string; readonly publishedAt: string }[];
}

export interface PublishedClause {
  readonly id: string;
  readonly number: string;
  readonly mark: string;
  readonly kind: ClauseKind;
  readonly depth: number;
  readonly text: string;
  readonly formats: readonly TextFormat[];
  /** Of its words and their form. */
  readonly hash: string;
  /** Its number in the edition before, where it had another. */
  readonly was: string | null;
  /** Its number in the edition that is in force; null when it is no longer there. */
  readonly now: string | null;
  readonly changedSince: boolean;
  /** The checked translation of these very words. */
  readonly translated: FormattedText | null;
  /** The checked translation of earlier words, where there is none of these. */
  readonly outdated: FormattedText | null;
}

const CHECKED_LANGUAGES = `
  (
    select coalesce(array_agg(distinct t.language order by t.language), '{}')
    from translation t
    where t.standard_id = f.standard_id and t.state = 'checked'
  )`;

const SELECT_STANDARDS = `
  select f.standard_id as "standardId", f.slug, v.title, s.state, p.edition, p.published_at as "publishedAt",
    ${CHECKED_LANGUAGES} as languages,
    (
      select t.text
      from translation t
      where t.subject_id = f.standard_id and t.language = $1 and t.state = 'checked'
        and t.source_hash = encode(sha256(convert_to(v.title, 'UTF8')), 'hex')
    ) as "translatedTitle"
  from published_standard f
  join standard s on s.id = f.standard_id
  join lateral (
    select *
    from published_version x
    where x.standard_id = f.standard_id
    order by x.ordinal desc
    limit 1
  ) p on true
  join standard_version v on v.id = p.version_id
  order by v.title, f.slug`;

const SELECT_EDITION = `
  select f.slug, f.standard_id as "standardId", v.title, s.state, p.edition, p.ordinal,
    p.published_at as "publishedAt", p.version_id as "versionId", v.scheme, v.hash, n.edition as "inForce",
    n.version_id as "inForceId", b.version_id as "beforeId", ${CHECKED_LANGUAGES} as languages,
    (
      select max(greatest(t.translated_at, t.checked_at))::text
      from translation t
      where t.standard_id = f.standard_id
    ) as "translatedAt",
    (
      select json_agg(
        json_build_object('edition', e.edition, 'publishedAt', e.published_at) order by e.ordinal desc
      )
      from published_version e
      where e.standard_id = f.standard_id
    ) as editions
  from published_standard f
  join standard s on s.id = f.standard_id
  join published_version p on p.standard_id = f.standard_id
  join standard_version v on v.id = p.version_id
  join lateral (
    select *
    from published_version x
    where x.standard_id = f.standard_id
    order by x.ordinal desc
    limit 1
  ) n on true
  left join published_version b on b.standard_id = f.standard_id and b.ordinal = p.ordinal - 1
  where f.slug = $1 and p.edition = coalesce($2, n.edition)`;

/** The last checked translation of words that an earlier edition had. */
const selectEarlierTranslation = (subject: string): string => `
  select x.text, x.formats
  from translation x
  where x.subject_id = ${subject} and x.language = $5 and x.state = 'checked'
    and exists (
      select
      from version_clause e
      join published_version pe on pe.version_id = e.version_id
      where e.clause_id = x.subject_id and e.hash = x.source_hash and pe.standard_id = $6 and pe.ordinal < $4
    )
  order by x.checked_at desc
  limit 1`;

const SELECT_CLAUSES = `
  select c.clause_id as id, c.number, c.mark, c.kind, c.depth, c.text, c.formats, c.hash, case
    when b.number <> c.number then b.number end as was, n.number as now,
    n.hash is distinct from c.hash as "changedSince", case when t.text is not null
      then json_build_object('text', t.text, 'formats', t.formats) end as translated,
    case when o.text is not null
      then json_build_object('text', o.text, 'formats', o.formats) end as outdated
  from version_clause c
  left join version_clause b on b.version_id = $2 and b.clause_id = c.clause_id
  left join version_clause n on n.version_id = $3 and n.clause_id = c.clause_id
  left join translation t on t.subject_id = c.clause_id and t.language = $5 and t.source_hash = c.hash
    and t.state = 'checked'
  left join lateral (${selectEarlierTranslation('c.clause_id')}) o on t.text is null
  where c.version_id = $1
  order by c.ordinal`;

/** What everyone may read: published editions alone. Nothing here looks at a draft. */
@Injectable()
export class PublishedStandardQuery {
  constructor(private readonly database: DataSource) {}

  /** Every published standard in its edition in force, with its title in a language. */
  list(language: PublicLanguage = 'en'): Promise<ListedStandard[]> {
    return this.database.query<ListedStandard[]>(SELECT_STANDARDS, [language]);
  }

  /** One edition; without its number, the one in force. */
  async findEdition(slug: string, edition: string | null): Promise<PublishedEdition> {
    const [found] = await this.database.query<PublishedEdition[]>(SELECT_EDITION, [slug, edition]);
    if (!found) throw new NotFound();
    return found;
  }

  /**
   * Its clauses in reading order, with what a language has of them; references say the numbers of this edition in
   * every language.
   */
  async findClauses(
    { versionId, beforeId, inForceId, ordinal, standardId }: PublishedEdition,
    language: PublicLanguage | null,
  ): Promise<PublishedClause[]> {
    const clauses = await this.database.query<PublishedClause[]>(SELECT_CLAUSES, [
      versionId,
      beforeId,
      inForceId,
      ordinal,
      language,
      standardId,
    ]);
    const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
    const renewed = (words: FormattedText | null): FormattedText | null =>
      words && (renewReferences(words, (id) => numbers.get(id)) ?? words);
    return clauses.map((clause) => ({
      ...clause,
      translated: renewed(clause.translated),
      outdated: renewed(clause.outdated),
    }));
  }

  /** The title in a language, where its translation of this very title was checked. */
  async findTitle(
    { standardId, title }: PublishedEdition,
    language: PublicLanguage | null,
  ): Promise<string | null> {
    const [found] = await this.database.query<{ text: string }[]>(
      `
        select text
        from translation
        where subject_id = $1 and language = $2
          and source_hash = encode(sha256(convert_to($3, 'UTF8')), 'hex') and state = 'checked'`,
      [standardId, language, title],
    );
    return found?.text ?? null;
  }

  /** The text whose SHA-256 is the fingerprint of the edition. */
  async findFingerprintText({ versionId, scheme }: PublishedEdition): Promise<string> {
    return fingerprintText(scheme, await findFingerprintContent(this.database.manager, versionId));
  }

  /** Where a clause stands now, or stood last: the edition and its number there. */
  async findClausePlace(slug: string, clauseId: string): Promise<{ edition: string; number: string }> {
    const [found] = await this.database.query<{ edition: string; number: string }[]>(
      `
        select p.edition, c.number
        from published_standard f
        join published_version p on p.standard_id = f.standard_id
        join version_clause c on c.version_id = p.version_id and c.clause_id = $2
        where f.slug = $1
        order by p.ordinal desc
        limit 1`,
      [slug, clauseId],
    );
    if (!found) throw new NotFound();
    return found;
  }
}
