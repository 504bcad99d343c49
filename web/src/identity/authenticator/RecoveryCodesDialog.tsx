import { Button, Code, List, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface RecoveryCodesDialogProps {
  codes: readonly string[];
  onClose: () => void;
}

/** The recovery codes, this once: it is closed by the button alone. */
export function RecoveryCodesDialog({ codes, onClose }: RecoveryCodesDialogProps) {
  const { t } = useTranslation('sign-in-methods');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('app.codesTitle')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text size="sm">{t('app.codesText')}</Text>
        <List listStyleType="none" aria-label={t('app.codesList')}>
          {codes.map((code) => (
            <List.Item key={code}>
              <Code>{code}</Code>
            </List.Item>
          ))}
        </List>
        <Button onClick={onClose} data-autofocus>
          {t('app.kept')}
        </Button>
      </Stack>
    </Modal>
  );
}
