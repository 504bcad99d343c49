import type { AccessRequestState } from '@nbn/contracts';
import { DocumentPersonView } from '../../dto/document.view.ts';

/** A member who asked to read the document, or who was given it so. */
export class AccessRequestView {
  id!: string;
  by!: DocumentPersonView;
  reason!: string;
  state!: AccessRequestState;
  /** @format date-time */
  askedAt!: string;
}

export class AccessRequestsView {
  items!: AccessRequestView[];
}

/** What became of your request; null where you made none. */
export class OwnAccessRequestView {
  state!: AccessRequestState | null;
  /** @format date-time */
  askedAt!: string | null;
}
