import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Page.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { TimeInZones } from '../../ui/TimeInZones.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import type { CountryAnswer, Round, RoundMutations } from './queries.ts';

const TONES: Readonly<Record<CountryAnswer['state'], Tone>> = {
  waiting: 'quiet',
  answered: 'good',
  late: 'waits',
};

/** Who has answered, who is late, and who has more time. */
export function CountryAnswers({
  round,
  answers,
  mutations,
}: {
  round: Round;
  answers: readonly CountryAnswer[];
  mutations: RoundMutations;
}) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const [extending, setExtending] = useState<CountryAnswer | null>(null);
  const extendable = round.can.manage && round.state !== 'announced';
  return (
    <Section title={t('answers.title')}>
      <DataTable
        caption={t('answers.caption')}
        captionHidden
        stacks
        rows={answers.toSorted((one, other) => format.byCountry(one.country, other.country))}
        rowKey={({ country }) => country}
        columns={[
          { key: 'country', head: t('answers.country'), cell: ({ country }) => format.country(country) },
          {
            key: 'state',
            head: t('answers.state'),
            cell: ({ state }) => <StateBadge tone={TONES[state]}>{t(`answers.${state}`)}</StateBadge>,
          },
          {
            key: 'signed',
            head: t('answers.signatures'),
            number: true,
            cell: ({ signed, seats }) => `${signed} / ${seats}`,
          },
          {
            key: 'until',
            head: t('answers.by'),
            cell: ({ closesAt, extended, extensionReason }) => (
              <>
                <TimeInZones from={closesAt} hostZone={round.timeZone} brief />
                {extended && (
                  <Text size="xs" c="dimmed">
                    {t('answers.extended', { reason: extensionReason ?? '' })}
                  </Text>
                )}
              </>
            ),
          },
          ...(extendable
            ? [
                {
                  key: 'act',
                  head: <VisuallyHidden>{t('answers.extend')}</VisuallyHidden>,
                  cell: (row: CountryAnswer) =>
                    row.state !== 'answered' && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        onClick={() => setExtending(row)}
                        aria-label={t('answers.extendOf', {
                          act: t('answers.extend'),
                          country: format.country(row.country),
                        })}
                      >
                        {t('answers.extend')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {round.observers && round.observers.length > 0 && (
        <Text size="sm">
          {t('answers.observers')}:{' '}
          {format.list(
            round.observers.map(
              ({ person, remarks }) => `${person.organisation} (${t('answers.remarks', { count: remarks })})`,
            ),
          )}
        </Text>
      )}
      {extending && (
        <ExtendDialog
          round={round}
          country={extending.country}
          mutations={mutations}
          onClose={() => setExtending(null)}
        />
      )}
    </Section>
  );
}
