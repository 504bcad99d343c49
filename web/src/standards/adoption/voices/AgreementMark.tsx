import type { VoiceAgreement } from '@nbn/contracts';
import IconEqual from '@tabler/icons-react/icons/IconEqual';
import IconEqualNot from '@tabler/icons-react/icons/IconEqualNot';
import IconUser from '@tabler/icons-react/icons/IconUser';
import IconUserQuestion from '@tabler/icons-react/icons/IconUserQuestion';
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
