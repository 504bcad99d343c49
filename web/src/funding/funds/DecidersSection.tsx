import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { type Fund, useNameDeciders } from '../queries.ts';
import { seatHoldersQuery } from './seat-holders.ts';

type Deciders = NonNullable<Fund['deciders']>;

/** Who decides beside the secretariat. */
export function DecidersSection({ fund, deciders }: { fund: Fund; deciders: Deciders }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const [isChanging, setChanging] = useState(false);
  const names = deciders.map(({ name, country }) =>
    country ? `${name} (${format.country(country)})` : name,
  );
  return (
    <Section
      title={t('deciders.title')}
      aside={
        <Button variant="default" size="xs" onClick={() => setChanging(true)}>
          {t('deciders.change')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed">
        {t('deciders.text')}
      </Text>
      <Text mt="xs">{names.length > 0 ? format.list(names) : t('deciders.none')}</Text>
      {isChanging && <DecidersDialog fund={fund} deciders={deciders} onClose={() => setChanging(false)} />}
    </Section>
  );
}

interface DecidersDialogProps {
  fund: Fund;
  deciders: Deciders;
  onClose: () => void;
}

function DecidersDialog({ fund, deciders, onClose }: DecidersDialogProps) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const name = useNameDeciders();
  const holders = useQuery(seatHoldersQuery);
  const named = deciders.map(({ memberId }) => memberId);
  function submit(values: FormData) {
    const memberIds = values.getAll('member').filter((id) => typeof id === 'string');
    name.mutate({ id: fund.id, body: { memberIds } }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={null}
      large
      title={t('deciders.change')}
      verb={t('deciders.verb')}
      problem={name.error}
      busy={name.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <QueryBoundary query={holders}>
        {(seats) => (
          <Checkbox.Group label={t('deciders.field')} defaultValue={named}>
            <Stack gap="xs" mt="xs">
              {seats.map((holder) => (
                <Checkbox
                  key={holder.memberId}
                  name="member"
                  value={holder.memberId}
                  label={`${holder.name}, ${format.country(holder.country)}`}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </QueryBoundary>
    </FormDialog>
  );
}
