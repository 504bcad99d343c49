import { LOST_FACTORS, type LostFactor } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/Form.tsx';

/** "passkeys", "authenticator", or both. */
type LostChoice = LostFactor | 'both';

export function lostFactorsOf(choice: LostChoice): LostFactor[] {
  return choice === 'both' ? [...LOST_FACTORS] : [choice];
}

/** Its value in the form is read by `lostFactorsOf`. */
export function LostFactorsField({ onChange }: { onChange?: (choice: LostChoice) => void }) {
  const { t } = useTranslation('recovery');
  return (
    <ChoiceField
      name="lost"
      label={t('lost.label')}
      data={[...LOST_FACTORS, 'both' as const].map((value) => ({ value, label: t(`lost.${value}`) }))}
      onChange={(event) => onChange?.(event.currentTarget.value as LostChoice)}
    />
  );
}

/** In words, for a sentence that lists what is removed. */
export function useLostWords(): (lost: readonly LostFactor[]) => string {
  const { t } = useTranslation('recovery');
  return (lost) => lost.map((factor) => withSmallInitial(t(`lost.${factor}`))).join(', ');
}

const withSmallInitial = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
