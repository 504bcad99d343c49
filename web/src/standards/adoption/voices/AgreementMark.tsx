import type { VoiceAgreement } from '@nbn/contracts';
import { IconEqual, IconEqualNot, IconUser, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Voices.module.css';

const ICONS = {
  agree: IconEqual,
  differ: IconEqualNot,
  'one-voice': IconUser,
  none: IconUserQuestion,
} as const;

/** The sign of how the two voices stand to each other: each has its own form. */
export function AgreementIcon({ agreement, size = 16 }: { agreement: VoiceAgreement; size?: number }) {
  const Sign = ICONS[agreement];
  return <Sign size={size} stroke={2} aria-hidden />;
}

/** The same with its words. */
export function AgreementMark({ agreement }: { agreement: VoiceAgreement }) {
  const { t } = useTranslation('voices');
  return (
    <span className={classes.agreement} data-agreement={agreement}>
      <AgreementIcon agreement={agreement} />
      {t(`agreement.${agreement}`)}
    </span>
  );
}
