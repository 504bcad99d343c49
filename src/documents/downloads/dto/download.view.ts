import { DocumentPersonView } from '../../dto/document.view.ts';

export class DownloadView {
  id!: string;
  version!: number;
  /** @format date-time */
  at!: string;
  /** The member who took it; null by a link. */
  by!: DocumentPersonView | null;
  /** The address that the link was made for. */
  recipient!: string | null;
}

export class DownloadList {
  /** How many times it was taken, by whomever; null to those who are told of their own alone. */
  total!: number | null;
  /** The latest first; your own alone, unless the log is yours to read. Of what is public, only your own. */
  items!: DownloadView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}
