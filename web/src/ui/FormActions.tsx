import { Button, Group, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormActionsProps {
  /** The button that does it. */
  children: ReactNode;
  /** Leaves without doing it; absent where there is nowhere to go back to. */
  onCancel?: (() => void) | undefined;
  busy?: boolean | undefined;
  size?: ButtonProps['size'];
  /** The focus starts on the way out, where an act cannot be undone. */
  focusCancel?: boolean;
  /** What stands beside the buttons: further actions, a SaveState. */
  aside?: ReactNode;
}

/** The buttons below a form or in a dialog, in one order everywhere: what does it, the way out, then the rest. */
export function FormActions({ children, onCancel, busy, size, focusCancel, aside }: FormActionsProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm">
      {children}
      {onCancel && (
        <Button
          variant="default"
          size={size}
          onClick={onCancel}
          disabled={busy}
          data-autofocus={focusCancel || undefined}
        >
          {t('cancel')}
        </Button>
      )}
      {aside}
    </Group>
  );
}
