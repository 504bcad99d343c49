import { visibleDocuments, type AttachmentTargetRegistry } from '../../documents/index.ts';
import { scopeSql, type SearchSource } from './search-source.ts';

/** Characters of a document that are one entry: more have more words than an entry keeps places for. */
const PART_LENGTH = 20_000;

/** Documents; what they are attached to opens them to its readers, so its rules are part of theirs. */
export function documentSource(attachments: AttachmentTargetRegistry): SearchSource {
  return {
    kind: 'document',
    from: `
      document d
      join document_version v on v.document_id = d.id and v.number = d.latest
      left join document_text x on x.version_id = v.id
      cross join lateral generate_series(0, greatest(0, coalesce(x.characters, 0) - 1) / ${PART_LENGTH}) c (part)`,
    key: 'd.id',
    where: `d.state = 'current'`,
    columns: {
      part: 'c.part',
      scope: scopeSql('documents'),
      place: 'd.id',
      country: 'd.country_code',
      language: 'd.language',
      reviewOn: 'd.review_on',
      at: 'd.changed_at',
      title: 'd.title',
      heading: `concat_ws(' ', v.name, array_to_string(d.tags, ' '))`,
      body: `substr(x.text, c.part * ${PART_LENGTH} + 1, ${PART_LENGTH})`,
      link: `concat('/library/', d.id)`,
    },
    permission: 'documents:read',
    visible: (actor) => visibleDocuments(actor, attachments.visibleSql(actor)).where,
  };
}
