import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';

/** What the address of the list can narrow it to. */
export interface ContributionSearch {
  readonly kind?: ContributionKind;
  /** Only what moved since the reader last looked. */
  readonly moved?: true;
}

/** The filter that an address asks for; what it does not know is left out. */
export function contributionSearchOf(search: Readonly<Record<string, unknown>>): ContributionSearch {
  const kind = CONTRIBUTION_KINDS.find((known) => known === search['kind']);
  return {
    ...(kind ? { kind } : {}),
    ...(search['moved'] === true || search['moved'] === 'true' ? { moved: true } : {}),
  };
}
