import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { Form } from '../../ui/Form.tsx';
import { CodeField } from './CodeField.tsx';

interface SecondStepFormProps {
  /** What the first step answered. */
  secondStep: string;
  onSignedIn: (view: components['schemas']['SessionView']) => unknown;
  onStartAgain: () => void;
}

/** After the passphrase of a member who has an authenticator app: its code. */
export function SecondStepForm({ secondStep, onSignedIn, onStartAgain }: SecondStepFormProps) {
  const { t } = useTranslation('identity');
  const enter = useMutation({
    mutationFn: (code: string) =>
      unwrap(api.POST('/api/session/second-step', { body: { secondStep, code } })),
    onSuccess: onSignedIn,
  });
  return (
    <>
      <Text size="sm" maw={560}>
        {t('secondStep.text')}
      </Text>
      <Form
        draftKey={null}
        verb={t('signIn.verb')}
        problem={enter.error}
        busy={enter.isPending}
        aside={
          <Button variant="subtle" onClick={onStartAgain}>
            {t('secondStep.back')}
          </Button>
        }
        onSubmit={(values) => enter.mutate(values.get('code') as string)}
      >
        <CodeField label={t('secondStep.code')} />
      </Form>
    </>
  );
}
