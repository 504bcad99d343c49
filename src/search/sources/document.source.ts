import { visibleDocuments, type AttachmentTargetRegistry } from '../../documents/index.ts';
import { scopeSql, type SearchSource } from './search-source.ts';

/** Documents; what they are attached to opens them to its readers, so its rules are part of theirs. */
export function documentSource(attachments: AttachmentTargetRegistry): SearchSource {
  return {
    kind: 'document',
    from: 'document d join document_version v on v.document_id = d.id and v.number = d.latest',
    key: 'd.id',
    where: `d.state = 'current'`,
    columns: {
      scope: scopeSql('documents'),
      place: 'd.id',
      country: 'd.country_code',
      at: 'd.changed_at',
      title: 'd.title',
      heading: 'v.name',
      link: `concat('/library/', d.id)`,
    },
    permission: 'documents:read',
    visible: (actor) => visibleDocuments(actor, attachments.visibleSql(actor)).where,
  };
}
