import type { MemberState as State } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import type { Member } from './queries.ts';

const TONES: Readonly<Record<State, Tone>> = {
  listed: 'quiet',
  invited: 'waits',
  active: 'good',
  left: 'quiet',
};

/** How far a member has come; an invitation that opens nothing any more is said. */
export function MemberState({ member: { state, invitationUntil } }: { member: Member }) {
  const { t } = useTranslation('network');
  return state === 'invited' && invitationUntil === null ? (
    <StateBadge tone="loss">{t('state.lapsed')}</StateBadge>
  ) : (
    <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
  );
}
