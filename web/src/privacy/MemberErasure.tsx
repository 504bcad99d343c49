import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { erasureQuery, useErasureSteps } from './queries.ts';

interface MemberErasureProps {
  readonly id: string;
  readonly name: string;
}

/** For the secretariat: erases the personal data of a member who has left, in two steps. */
export function MemberErasure({ id, name }: MemberErasureProps) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  return (
    <Section title={t('erase.title')}>
      <QueryBoundary query={useQuery(erasureQuery(id))}>
        {({ label, askedAt, erasedAt }) =>
          erasedAt ? (
            <Text>{t('erase.erased', { day: format.shortInstant(erasedAt) })}</Text>
          ) : (
            <ErasureSteps id={id} name={name} label={label} askedAt={askedAt} />
          )
        }
      </QueryBoundary>
    </Section>
  );
}

/** What would happen, and the step that can be taken now. */
function ErasureSteps({
  id,
  name,
  label,
  askedAt,
}: MemberErasureProps & { readonly label: string; readonly askedAt: string | null }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const { prepare, withdraw } = useErasureSteps(id);
  const [asking, ask] = useState(false);
  return (
    <>
      <Text>{t('erase.text', { name })}</Text>
      <Text mt="xs">{t('erase.effect', { label })}</Text>
      <Text mt="xs">{t('erase.keeps')}</Text>
      {askedAt && <Text mt="xs">{t('erase.asked', { day: format.shortInstant(askedAt) })}</Text>}
      <ProblemNotice problem={prepare.error ?? withdraw.error} />
      <Group gap="sm" mt="sm">
        {askedAt ? (
          <>
            <Button color="red" size="sm" onClick={() => ask(true)}>
              {t('erase.confirm')}
            </Button>
            <Button
              variant="default"
              size="sm"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate(undefined, { onSuccess: () => announce(t('erase.withdrawn')) })}
            >
              {t('erase.withdraw')}
            </Button>
          </>
        ) : (
          <Button variant="default" size="sm" loading={prepare.isPending} onClick={() => prepare.mutate()}>
            {t('erase.ask')}
          </Button>
        )}
      </Group>
      {asking && <CarryOutDialog id={id} name={name} label={label} onClose={() => ask(false)} />}
    </>
  );
}

function CarryOutDialog({
  id,
  name,
  label,
  onClose,
}: MemberErasureProps & { readonly label: string; readonly onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const { carryOut } = useErasureSteps(id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('erase.confirmTitle', { name })}
      consequence={t('erase.confirmEffect', { label })}
      verb={t('erase.confirm')}
      isDestructive
      busy={carryOut.isPending}
      problem={carryOut.error}
      onConfirm={() =>
        carryOut.mutate(undefined, {
          onSuccess: () => {
            announce(t('erase.done'));
            onClose();
          },
        })
      }
    />
  );
}
