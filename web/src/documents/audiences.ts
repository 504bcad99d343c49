import { carriesPapers, type AttachableKind, type DocumentAudience } from '@nbn/contracts';

/** With whom this member may share; what stands with a meeting goes first to those who see the meeting. */
export function audiencesOf(role: string, attachedTo?: AttachableKind): DocumentAudience[] {
  const isPaper = attachedTo !== undefined && carriesPapers(attachedTo);
  if (role === 'secretariat')
    return isPaper
      ? ['attached', 'teams', 'network', 'public', 'named']
      : ['network', 'teams', 'public', 'named'];
  if (role === 'team')
    return isPaper
      ? ['attached', 'teams', 'network', 'national', 'named']
      : ['network', 'teams', 'national', 'named'];
  return ['national', 'named'];
}
