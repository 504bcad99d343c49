import { DocumentLine } from '../../dto/document.view.ts';

/** A document that stands with an object. */
export class AttachedDocumentView extends DocumentLine {
  /** Whether all who see the object can open the document; attaching it opened it to nobody. */
  openToAll!: boolean;
}

/** The documents that stand with an object, as far as you read them. */
export class AttachedDocumentsView {
  items!: AttachedDocumentView[];
  /** Whether you may add documents and take them away. */
  mayAttach!: boolean;
}
