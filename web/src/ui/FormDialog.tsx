import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from './Form.tsx';

interface FormDialogProps {
  /** As in a Form: what its words are about, and the thing that it changes. */
  draftKey: string | null;
  base?: unknown;
  title: string;
  verb: string;
  problem: unknown;
  busy: boolean;
  onSubmit: (values: FormData) => void;
  onClose: () => void;
  large?: boolean;
  children: ReactNode;
}

/**
 * A form in a dialog: `<FormDialog place={…} title={…} verb={…} problem={act.error} busy={act.isPending}
 * onSubmit={…} onClose={…}>fields</FormDialog>`.
 */
export function FormDialog({ title, onClose, large, children, ...form }: FormDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={large ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Form {...form} onCancel={onClose}>
        {children}
      </Form>
    </Modal>
  );
}
