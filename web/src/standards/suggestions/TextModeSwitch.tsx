import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TextMode } from './text-mode.ts';

interface TextModeSwitchProps {
  mode: TextMode;
  modes: readonly TextMode[];
  /** Whether the text itself is the reader's to write in. */
  mayWrite: boolean;
  onMode: (mode: TextMode) => void;
}

/** Whether one writes in the text, suggests other words in it, or sees what is suggested. */
export function TextModeSwitch({ mode, modes, mayWrite, onMode }: TextModeSwitchProps) {
  const { t } = useTranslation('suggestions');
  const text = mayWrite ? 'mode.write' : 'mode.read';
  if (modes.length < 2) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('mode.label')}
      value={mode}
      data={modes.map((value) => ({
        value,
        label: t(value === 'text' ? text : `mode.${value}`),
      }))}
      onChange={(value) => onMode(value as TextMode)}
    />
  );
}
