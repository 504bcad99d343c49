import { Button, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldErrorsProvider, useFieldValidation } from './field-errors.tsx';
import { FormActions } from './FormActions.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Leaves for good, where closing alone keeps what was written. */
  onCancel?: () => void;
  /** A question: "Send invitations?" */
  title: string;
  /** Exactly what will happen to whom: "24 people get a mail in their own time zone." */
  consequence: ReactNode;
  /** The act's verb: "Send invitations". */
  verb: string;
  onConfirm: () => void;
  busy?: boolean;
  /** For actions that remove something. */
  isDestructive?: boolean;
  problem?: unknown;
  /** Fields that the act needs, such as a reason. */
  children?: ReactNode;
}

/**
 * Asks before an act that mails people or cannot be undone, and says what will happen to whom. Focus starts
 * on the way out.
 */
export function ConfirmDialog({
  opened,
  onClose,
  onCancel = onClose,
  title,
  consequence,
  verb,
  onConfirm,
  busy,
  isDestructive,
  problem,
  children,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  const fields = useRef<HTMLDivElement>(null);

  const { errorOf, whenValid, cancelAct, revalidate } = useFieldValidation(fields);
  // A dialog that was left stays on the page until it has faded: it must not act then.
  useEffect(() => {
    if (!opened) cancelAct();
  }, [opened, cancelAct]);

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      <Stack>
        <Text component="div" size="sm">
          {consequence}
        </Text>
        <FieldErrorsProvider value={errorOf}>
          <div
            ref={fields}
            style={{ display: 'contents' }}
            onInput={({ target }) => revalidate(target)}
            onChange={({ target }) => revalidate(target)}
          >
            {children}
          </div>
        </FieldErrorsProvider>
        <Text size="xs" c="dimmed">
          {t('confirm.unless')}
        </Text>
        <ProblemNotice problem={problem} />
        <FormActions onCancel={onCancel} busy={busy} focusCancel>
          <Button
            color={isDestructive ? 'brick' : undefined}
            onClick={() => whenValid(onConfirm)}
            loading={busy}
          >
            {verb}
          </Button>
        </FormActions>
      </Stack>
    </Modal>
  );
}
