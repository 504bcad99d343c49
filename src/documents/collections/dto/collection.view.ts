import type { CountryCode } from '@nbn/contracts';

export class CollectionView {
  id!: string;
  name!: string;
  description!: string;
  /** Whose it is; null: the Network's. */
  country!: CountryCode | null;
  revision!: number;
  /** How many documents that you may see lie in it. */
  documents!: number;
  /** Whether you may rename, order and remove it. */
  mayKeep!: boolean;
}

export class CollectionList {
  /** The Network's first, then your country's, each in their order. */
  items!: CollectionView[];
  /** Whether you may make one of the Network, and one of your country. */
  mayAddForNetwork!: boolean;
  mayAddForCountry!: boolean;
}
