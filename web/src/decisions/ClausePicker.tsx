import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { numberClauses } from '@nbn/drafting';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseName } from '../standards/clause-name.ts';
import { standardQuery, standardsQuery } from '../standards/queries.ts';

/** Clauses by id, with the words that they are called by. */
export type PickedClauses = ReadonlyMap<string, string>;

/** Names the clauses that a decision sets: a standard first, then its clauses, one after the other. */
export function ClausePicker({
  picked,
  onPick,
}: {
  picked: PickedClauses;
  onPick: (picked: PickedClauses) => void;
}) {
  const { t } = useTranslation('minutes');
  const [standardId, setStandardId] = useState('');
  const { data } = useInfiniteQuery(standardsQuery);
  const standards = data?.pages.flatMap(({ items }) => items) ?? [];
  const title = standards.find(({ id }) => id === standardId)?.title ?? '';
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end" grow>
        <NativeSelect
          label={t('decide.standard')}
          value={standardId}
          onChange={(event) => setStandardId(event.currentTarget.value)}
          data={[
            { value: '', label: t('decide.noStandard') },
            ...standards.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        {standardId && (
          <ClauseMultiSelect standardId={standardId} title={title} picked={picked} onPick={onPick} />
        )}
      </Group>
      {picked.size > 0 && (
        <Group
          gap="xs"
          component="ul"
          p={0}
          m={0}
          style={{ listStyle: 'none' }}
          aria-label={t('decide.clauses')}
        >
          {[...picked].map(([id, title]) => (
            <li key={id}>
              <Button
                size="compact-xs"
                variant="light"
                rightSection="×"
                onClick={() => onPick(new Map([...picked].filter(([one]) => one !== id)))}
              >
                {title}
              </Button>
            </li>
          ))}
        </Group>
      )}
    </Stack>
  );
}

function ClauseMultiSelect({
  standardId,
  title,
  picked,
  onPick,
}: {
  standardId: string;
  title: string;
  picked: PickedClauses;
  onPick: (picked: PickedClauses) => void;
}) {
  const { t } = useTranslation(['minutes', 'standards']);
  const { data } = useQuery(standardQuery(standardId));
  const clauses = data?.clauses ?? [];
  const numbers = numberClauses(clauses);
  const named = clauses.map(({ id, kind, text }, place) => ({
    value: id,
    name: clauseName(t as never, { kind, number: numbers[place]! }),
    text,
  }));
  return (
    <NativeSelect
      label={t('minutes:decide.clause')}
      value=""
      onChange={(event) => {
        const chosen = named.find(({ value }) => value === event.currentTarget.value);
        if (chosen) onPick(new Map([...picked, [chosen.value, `${title}: ${chosen.name}`]]));
      }}
      data={[
        { value: '', label: '' },
        ...named.map(({ value, name, text }) => ({ value, label: `${name} · ${text.slice(0, 60)}` })),
      ]}
    />
  );
}
