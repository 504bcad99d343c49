import { MultiSelect } from '@mantine/core';
import { ACCESSIBILITY_NEEDS, type AccessibilityNeed } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useNeedName } from './use-need-name.ts';

interface AccessNeedsFieldProps {
  value: AccessibilityNeed[];
  onChange: (needs: AccessibilityNeed[]) => void;
}

/** What one needs to follow the meeting: shown to the convenor, and to nobody else. */
export function AccessNeedsField({ value, onChange }: AccessNeedsFieldProps) {
  const { t } = useTranslation('polls');
  const name = useNeedName();
  return (
    <MultiSelect
      maw={420}
      label={t('needs.label')}
      description={t('needs.hint')}
      placeholder={value.length === 0 ? t('needs.none') : undefined}
      clearable
      value={value}
      onChange={(values) => onChange(values as AccessibilityNeed[])}
      data={ACCESSIBILITY_NEEDS.map((need) => ({ value: need, label: name(need) }))}
      comboboxProps={{ withinPortal: true }}
      clearButtonProps={{ 'aria-label': t('needs.clear') }}
    />
  );
}
