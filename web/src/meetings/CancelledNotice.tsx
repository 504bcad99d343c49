import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';

interface CancelledNoticeProps {
  title: string;
  text: string;
  reason: string | null;
}

const PRESERVE_LINES = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** That something was called off, and why, where that was said. */
export function CancelledNotice({ title, text, reason }: CancelledNoticeProps) {
  const { t } = useTranslation('meetings');
  return (
    <Notice kind="loss" title={title}>
      {text}
      {reason && (
        <Text size="sm" mt="xs" style={PRESERVE_LINES}>
          {t('cancelled.reason', { reason })}
        </Text>
      )}
    </Notice>
  );
}
