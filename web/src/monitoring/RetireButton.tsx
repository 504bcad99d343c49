import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

interface RetireButtonProps<Input> {
  name: string;
  retired: boolean;
  change: UseMutationResult<unknown, Error, Input>;
  toInput: (retired: boolean) => Input;
}

/** Retires an instrument or a provision after asking, or takes it into use again. */
export function RetireButton<Input>({ name, retired, change, toInput }: RetireButtonProps<Input>) {
  const { t } = useTranslation('monitoring');
  const [isAsking, setIsAsking] = useState(false);
  function set(value: boolean) {
    change.mutate(toInput(value), {
      onSuccess: () => {
        announce(t(value ? 'instruments.retiredDone' : 'instruments.restored', { title: name }));
        setIsAsking(false);
      },
    });
  }
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        loading={change.isPending}
        aria-label={t(retired ? 'instruments.restoreNamed' : 'instruments.retireNamed', { title: name })}
        onClick={() => (retired ? set(false) : setIsAsking(true))}
      >
        {t(retired ? 'instruments.restore' : 'instruments.retire')}
      </Button>
      {!isAsking && <ProblemNotice problem={change.error} />}
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('instruments.retireTitle', { title: name })}
        consequence={t('instruments.retireEffect')}
        verb={t('instruments.retire')}
        busy={change.isPending}
        problem={change.error}
        onConfirm={() => set(true)}
      />
    </>
  );
}
