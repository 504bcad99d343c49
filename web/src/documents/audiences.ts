import type { DocumentAudience } from '@nbn/contracts';

/** With whom this member may share; what stands with a meeting goes first to those who see the meeting. */
export function audiencesOf(role: string, attached: boolean): DocumentAudience[] {
  if (role === 'secretariat')
    return attached
      ? ['attached', 'teams', 'network', 'public', 'named']
      : ['network', 'teams', 'public', 'named'];
  if (role === 'team')
    return attached
      ? ['attached', 'teams', 'network', 'national', 'named']
      : ['network', 'teams', 'national', 'named'];
  return ['national', 'named'];
}
