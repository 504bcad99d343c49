export { DocumentsModule } from './documents.module.ts';
export { DocumentsQuery, type PaperRow } from './documents.query.ts';
export { Attachables, type Attachable, type AttachedObject } from './attachables.ts';
export { Attachments } from './attachments.ts';
export { presentDocumentLine } from './documents.presenter.ts';
export { DocumentLine } from './dto/document.view.ts';
export { DocumentAdded, DocumentReplaced } from './documents.events.ts';
