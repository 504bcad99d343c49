import type { Actor } from '#platform/access/actor';

/** The rights with which an archive is made, as one text: of equal texts, equal rights. */
export function rightsOf({ role, country, organisationId, seat, permissions }: Actor): string {
  return JSON.stringify([role, country, organisationId, seat?.id ?? null, [...permissions].sort()]);
}
