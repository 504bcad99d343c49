import type { ApiClient } from '../api-client.ts';
import type { TestMember, TestNetwork } from '../test-network.ts';

/**
 * Those for whom every right is tried: a role, and how it stands to what is tried. All that is tried is
 * Denmark's, or the region's.
 */
export const RIGHTS_CALLERS = [
  'public',
  'auditor',
  'observer',
  'observer-invited',
  'network-abroad',
  'network-invited',
  'network',
  'network-author',
  'team-abroad',
  'team-named',
  'team',
  'team-author',
  'secretariat',
] as const;
export type RightsCaller = (typeof RIGHTS_CALLERS)[number];
export type SignedInCaller = Exclude<RightsCaller, 'public'>;
export type CallersOfWorld = Readonly<Record<RightsCaller, ApiClient>> &
  Readonly<Record<SignedInCaller, TestMember>>;

export async function signInCallers(network: TestNetwork): Promise<CallersOfWorld> {
  return {
    public: network.anonymous(),
    auditor: await network.auditor(),
    observer: await network.observer(),
    'observer-invited': await network.memberOfKind(null, 'international organisation', 'observer-invited'),
    'network-abroad': await network.networkMember('EE'),
    'network-invited': await network.networkMember('FI'),
    network: await network.memberOfKind('DK', "women's shelter organisation", 'shelter-dk'),
    'network-author': await network.networkMember('DK'),
    'team-abroad': await network.as('EE', 'ngo'),
    'team-named': await network.as('SE', 'ngo'),
    team: await network.as('DK', 'ngo'),
    'team-author': await network.as('DK', 'government'),
    secretariat: await network.secretariat(),
  };
}
