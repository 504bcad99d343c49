import { Button, Group, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT, type Version } from './queries.ts';
import { useVersionChoices } from './version-name.ts';

/** Chooses which two to compare: any version with any other, or with the text now. */
export function CompareForm({ standardId, versions }: { standardId: string; versions: readonly Version[] }) {
  const { t } = useTranslation('publishing');
  const navigate = useNavigate();
  const [from, setFrom] = useState(versions[1]?.id ?? versions[0]!.id);
  const [to, setTo] = useState(versions[1] ? versions[0]!.id : CURRENT);
  const choices = useVersionChoices(versions);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/standards/$standardId/compare', params: { standardId }, search: { from, to } });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Group align="end" gap="sm">
        <NativeSelect
          label={t('versions.compare.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          data={choices}
          maw="100%"
        />
        <NativeSelect
          label={t('versions.compare.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data={[{ value: CURRENT, label: t('versions.compare.now') }, ...choices]}
          maw="100%"
        />
        <Button type="submit" variant="default">
          {t('versions.compare.verb')}
        </Button>
      </Group>
    </form>
  );
}
