import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import type { PendingStepUp } from '../../api/step-up.ts';
import { Form, PassphraseField } from '../../ui/Form.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { CodeField } from '../authenticator/CodeField.tsx';
import { useGoToVerification } from '../single-sign-on/queries.ts';
import { verifyWithPasskey } from '../passkeys/queries.ts';

interface StepUpDialogProps extends PendingStepUp {
  onClose: () => void;
}

/** "Confirm that it is you", by what the member has. */
export function StepUpDialog({ methods, settle, onClose }: StepUpDialogProps) {
  const { t } = useTranslation('verification');
  const { t: shell } = useTranslation();
  const continuesByItself = methods.some((method) => method !== 'single-sign-on');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
      zIndex={400}
    >
      <Stack>
        <Text size="sm">
          {t(methods.length > 0 ? 'text' : 'none')} {continuesByItself && t('continues')}
        </Text>
        {methods.includes('single-sign-on') && <AgencyVerification onCancel={onClose} />}
        {methods.includes('passkey') && (
          <PasskeyVerification onConfirmed={() => settle(true)} onCancel={onClose} />
        )}
        {methods.includes('code') && (
          <CodeVerification
            onConfirmed={() => settle(true)}
            onCancel={onClose}
            isFirst={methods[0] === 'code'}
          />
        )}
        {methods.includes('passphrase') && (
          <PassphraseVerification onConfirmed={() => settle(true)} onCancel={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

interface VerificationProps {
  onConfirmed: () => void;
  onCancel: () => void;
}

/** Leads away to the organisation's own sign-in, and back to this page. */
function AgencyVerification({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('verification');
  const go = useGoToVerification();
  return (
    <>
      <Text size="sm">{t('agencyText')}</Text>
      <ProblemNotice problem={go.error} />
      <FormActions onCancel={onCancel} busy={go.isPending}>
        <Button data-autofocus loading={go.isPending} onClick={() => go.mutate(undefined)}>
          {t('agency')}
        </Button>
      </FormActions>
    </>
  );
}

function PasskeyVerification({ onConfirmed, onCancel }: VerificationProps) {
  const { t } = useTranslation('verification');
  const verify = useMutation({
    mutationFn: verifyWithPasskey,
    onSuccess: (isVerified) => isVerified && onConfirmed(),
  });
  return (
    <>
      <ProblemNotice problem={verify.error} />
      <FormActions onCancel={onCancel} busy={verify.isPending}>
        <Button data-autofocus loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('passkey')}
        </Button>
      </FormActions>
    </>
  );
}

function CodeVerification({ onConfirmed, onCancel, isFirst }: VerificationProps & { isFirst: boolean }) {
  const { t } = useTranslation('verification');
  const verify = useMutation({
    mutationFn: (code: string) => api.POST('/api/session/verification/code', { body: { code } }),
    onSuccess: onConfirmed,
  });
  return (
    <Form
      draftKey={null}
      verb={t('verb')}
      problem={verify.error}
      busy={verify.isPending}
      onCancel={isFirst ? onCancel : undefined}
      onSubmit={(values) => verify.mutate(values.get('code') as string)}
    >
      <CodeField label={t('code')} isFocused={isFirst} />
    </Form>
  );
}

function PassphraseVerification({ onConfirmed, onCancel }: VerificationProps) {
  const { t } = useTranslation('verification');
  const verify = useMutation({
    mutationFn: (passphrase: string) =>
      api.POST('/api/session/verification/passphrase', { body: { passphrase } }),
    onSuccess: onConfirmed,
  });
  return (
    <Form
      draftKey={null}
      verb={t('verb')}
      problem={verify.error}
      busy={verify.isPending}
      onCancel={onCancel}
      onSubmit={(values) => verify.mutate(values.get('passphrase') as string)}
    >
      <PassphraseField
        name="passphrase"
        autoComplete="current-password"
        label={t('passphrase')}
        required
        data-autofocus
      />
    </Form>
  );
}
