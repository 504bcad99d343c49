import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WordExplanation } from './WordPopover.tsx';

interface WordDialogProps {
  explanation: WordExplanation;
  onClose: () => void;
}

/** On a phone, what is said of words that were pressed. */
export function WordDialog({ explanation: { title, text, act }, onClose }: WordDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <p>{text}</p>
      {act?.(onClose)}
    </Modal>
  );
}
