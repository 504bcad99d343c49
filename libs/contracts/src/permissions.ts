/**
 * What a member may ask for at all. A permission opens the door of a route; the feature's policy then decides
 * about the object. Closed list: a route that names anything else does not compile.
 */
export const PERMISSIONS = [
  'network:read', 'network:manage', 'members:invite', 'network:export',
  'meetings:read', 'meetings:convene', 'meetings:answer', 'replies:settle',
  'agenda:write', 'agenda:propose', 'documents:read', 'documents:write',
  'minutes:read', 'minutes:write', 'minutes:comment', 'follow-ups:write', 'actions:close',
  'standards:read', 'standards:edit', 'standards:manage', 'standards:publish', 'threads:write', 'adoption:write', 'translations:write',
  'consultations:answer',
  'priorities:read', 'priorities:propose', 'priorities:manage',
  'ballots:read', 'ballots:cast', 'ballots:manage',
  'deliveries:settle',
  'audit:read-own', 'audit:read',
  'safeguarding:read', 'safeguarding:count', 'texts:purge',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The one capacity in which a request acts. */
export const ROLES = ['secretariat', 'team', 'network', 'observer', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Grants by role, readable as a table; the access matrix test walks it. */
export const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  secretariat: [
    'network:read', 'network:manage', 'members:invite', 'network:export', 'meetings:read', 'meetings:convene',
    'meetings:answer', 'replies:settle', 'agenda:write', 'documents:read', 'documents:write', 'standards:read', 'standards:edit', 'standards:manage', 'standards:publish',
    'threads:write', 'priorities:read', 'priorities:manage', 'ballots:read', 'ballots:manage', 'deliveries:settle', 'audit:read-own',
    'safeguarding:read', 'safeguarding:count', 'texts:purge',
    'minutes:read', 'minutes:write', 'minutes:comment', 'actions:close',
  ],
  // Convening and arranging are of a team's own national meetings; the policy says so of each.
  team: [
    'consultations:answer',
    'network:read', 'meetings:read', 'meetings:convene', 'meetings:answer', 'agenda:write', 'agenda:propose', 'documents:read', 'documents:write', 'standards:read',
    'standards:edit', 'adoption:write', 'translations:write', 'threads:write', 'priorities:read', 'priorities:propose', 'ballots:read', 'ballots:cast', 'audit:read-own',
    'minutes:read', 'minutes:write', 'minutes:comment', 'follow-ups:write', 'actions:close',
  ],
  network: [
    'consultations:answer',
    'network:read', 'meetings:read', 'meetings:answer', 'agenda:propose', 'documents:read', 'documents:write', 'standards:read', 'threads:write',
    'priorities:read', 'ballots:read', 'audit:read-own', 'minutes:read',
  ],
  observer: [
    'consultations:answer',
    'network:read', 'meetings:read', 'meetings:answer', 'documents:read', 'standards:read', 'priorities:read', 'ballots:read', 'audit:read-own', 'minutes:read',
  ],
  auditor: ['network:read', 'meetings:read', 'priorities:read', 'ballots:read', 'audit:read-own', 'audit:read', 'safeguarding:count', 'minutes:read'],
};
