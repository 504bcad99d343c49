import { PASSPHRASE, passphraseFault, passphraseLength, passphraseStrength } from '@nbn/contracts';
import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const STRENGTH_PERCENT = { enough: 55, good: 80, strong: 100 } as const;

/** What is to be said of a passphrase while it is typed: the server's own rules, in honest words. */
export function PassphraseStrength({
  id,
  passphrase,
  own,
}: {
  id: string;
  passphrase: string;
  own: readonly string[];
}) {
  const { t } = useTranslation('identity');
  const fault = passphraseFault(passphrase, own);
  const strength = fault ? null : passphraseStrength(passphrase);
  const length = passphraseLength(passphrase);
  const words =
    fault === 'too-short'
      ? t('strength.missing', { count: PASSPHRASE.min - length })
      : t(`strength.${fault ?? strength!}`);
  const share = strength ? STRENGTH_PERCENT[strength] : Math.min(45, (length / PASSPHRASE.min) * 45);
  return (
    <div>
      <Progress
        value={share}
        size="sm"
        color={strength ? undefined : 'amber'}
        transitionDuration={100}
        aria-hidden
      />
      <Text component="output" id={id} size="sm" mt={4} display="block">
        {words}
      </Text>
    </div>
  );
}
