import { TextLink } from '../ui/links.tsx';
import type { ReportLine } from './queries.ts';

/** A file that stands in the library, for those who may read it there. */
export function EvidenceDocument({ document }: { document: NonNullable<ReportLine['document']> }) {
  return (
    <TextLink to="/library/$id" params={{ id: document.documentId }}>
      {document.title}
    </TextLink>
  );
}
