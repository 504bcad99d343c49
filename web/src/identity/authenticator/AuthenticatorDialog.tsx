import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { CodeField } from './CodeField.tsx';
import { useConfirmAuthenticator } from './queries.ts';

interface AuthenticatorDialogProps {
  secret: components['schemas']['AuthenticatorSecretView'];
  onConfirmed: (recoveryCodes: readonly string[]) => void;
  onClose: () => void;
}

/** The secret for the app, as a picture and as text, and the first code of it. */
export function AuthenticatorDialog({ secret, onConfirmed, onClose }: AuthenticatorDialogProps) {
  const { t } = useTranslation('sign-in-methods');
  const confirm = useConfirmAuthenticator();
  return (
    <FormDialog
      draftKey={null}
      title={t('app.setUp')}
      verb={t('app.turnOn')}
      problem={confirm.error}
      busy={confirm.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        confirm.mutate(values.get('code') as string, { onSuccess: ({ codes }) => onConfirmed(codes) })
      }
    >
      <Text size="sm">{t('app.scan')}</Text>
      <div style={{ maxWidth: 240 }}>
        <QrCode text={secret.uri} label={t('app.image')} />
      </div>
      <Text size="sm">
        {t('app.secret')}: <Code>{secret.secret.match(/.{1,4}/g)!.join(' ')}</Code>
      </Text>
      <CodeField label={t('app.code')} />
    </FormDialog>
  );
}
