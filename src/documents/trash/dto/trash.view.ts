import type { CountryCode, DocumentAudience } from '@nbn/contracts';

export class TrashedDocument {
  id!: string;
  title!: string;
  audience!: DocumentAudience;
  country!: CountryCode | null;
  /** What its file is called. */
  name!: string;
  /** @format date-time */
  withdrawnAt!: string;
  withdrawnByName!: string;
  /**
   * When it is deleted with all its versions.
   * @format date-time
   */
  deletedAt!: string;
}

export class TrashList {
  items!: TrashedDocument[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}
