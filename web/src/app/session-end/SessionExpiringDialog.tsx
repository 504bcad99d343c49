import { Button, Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { announce } from '../announce.ts';

/** Two minutes before an unused session ends: one press, or Escape, keeps it. */
export function SessionExpiringDialog({ endsAt, onStay }: { endsAt: number; onStay: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = t('idle.text', { time: format.clock(new Date(endsAt).toISOString()) });
  useEffect(() => {
    announce(`${t('idle.title')} ${text}`);
  }, [t, text]);
  return (
    <Modal
      opened
      onClose={onStay}
      title={t('idle.title')}
      closeOnClickOutside={false}
      withCloseButton={false}
      zIndex={400}
    >
      <Stack>
        <Text>{text}</Text>
        <div>
          <Button onClick={onStay} data-autofocus>
            {t('idle.stay')}
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}
