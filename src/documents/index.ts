export { Clamd } from './checks/clamd.ts';
export { DocumentsModule } from './documents.module.ts';
export { FROM_AWAITED_READINGS, FROM_REVIEWED_DOCUMENTS } from './reminders/document-reminders.sql.ts';
export { DocumentFileQuery } from './document-file.query.ts';
export { DocumentsQuery, type PaperRow } from './documents.query.ts';
export {
  AttachmentTargetRegistry,
  type AttachmentTarget,
  type AttachmentTargetSummary,
} from './attachment-target-registry.ts';
export type { TargetReaders } from './attachments/target-readers.ts';
export { documentArchivePath } from './archive/document-archive-path.ts';
export { AttachmentService } from './attachment.service.ts';
export { presentDocumentLine } from './documents.presenter.ts';
export { DocumentLine } from './dto/document.view.ts';
export { ownedDocuments, visibleDocuments } from './document.visibility.ts';
export { DocumentReplaced, DocumentRestored, DocumentTrashed } from './documents.events.ts';
export { findDeciders as findAccessDeciders } from './access-requests/access-request.repository.ts';
export { DocumentAccessAsked, DocumentAccessGranted } from './access-requests/access-requests.events.ts';
export { ReadingAsked } from './readings/readings.events.ts';
export { ReadingsQuery } from './readings/readings.query.ts';
export { FileEmpty, FileTypeMismatch } from './documents.problems.ts';
export { sanitizeFileName } from './uploads/file-name.ts';
export { FileInspector } from './uploads/file-inspector.ts';
export { readBounded } from './uploads/read-bounded.ts';
export { readUploadForm } from './uploads/upload-form.ts';
