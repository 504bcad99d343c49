import { Button, Group, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { auditFilterOf } from './audit-filter.ts';
import type { AuditFilter } from './queries.ts';

/** Marks to find entries by; sending them changes the address. */
export function AuditFilterForm({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void navigate({
      to: '/audit',
      search: auditFilterOf(Object.fromEntries(new FormData(event.currentTarget))),
    });
  }

  return (
    <search aria-label={t('filter.label')}>
      <form noValidate onSubmit={find}>
        <Group align="flex-end" gap="sm">
          <TextInput
            name="action"
            label={t('filter.action')}
            description={t('filter.actionHint')}
            defaultValue={filter.action ?? ''}
            maxLength={81}
            style={{ flex: '1 1 180px' }}
          />
          <TextInput
            name="actorId"
            label={t('filter.actor')}
            defaultValue={filter.actorId ?? ''}
            maxLength={36}
            style={{ flex: '1 1 180px' }}
          />
          <TextInput
            name="objectId"
            label={t('filter.object')}
            defaultValue={filter.objectId ?? ''}
            maxLength={64}
            style={{ flex: '1 1 180px' }}
          />
          <Button type="submit" variant="default">
            {t('filter.find')}
          </Button>
        </Group>
      </form>
    </search>
  );
}
