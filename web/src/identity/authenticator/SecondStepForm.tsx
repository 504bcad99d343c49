import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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
  const field = useRef<HTMLInputElement>(null);
  // The form takes the place of the one whose button had the focus.
  useEffect(() => field.current?.focus(), []);
  const enter = useMutation({
    mutationFn: (code: string) =>
      unwrap(api.POST('/api/session/second-step', { body: { secondStep, code } })),
    onSuccess: onSignedIn,
  });
  return (
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
      <CodeField ref={field} label={t('secondStep.code')} description={t('secondStep.text')} />
    </Form>
  );
}
