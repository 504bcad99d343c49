import { Text } from '@mantine/core';
import { COUNTRY_CODES } from '@nbn/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';

interface CountryBallotsProps<Ballot extends { readonly country: string }> {
  /** How a team's papers make its country's ballot. */
  help: string;
  ballots: readonly Ballot[];
  /** What a ballot says; null where the country sent none. */
  textOf: (ballot: Ballot) => ReactNode;
}

/**
 * The ballot that each country sent. Those of a secret ballot have no names: they stand under numbers, in the
 * order in which they came.
 */
export function CountryBallots<Ballot extends { readonly country: string }>({
  help,
  ballots,
  textOf,
}: CountryBallotsProps<Ballot>) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const named = ballots.some(({ country }) => isCountry(country));
  const rows = named ? ballots.toSorted((a, b) => format.byCountry(a.country, b.country)) : ballots;
  return (
    <Section title={t('countries.title')}>
      <Text size="sm" mb="sm">
        {help}
      </Text>
      {!named && (
        <Text size="sm" mb="sm">
          {t('countries.helpNameless')}
        </Text>
      )}
      <DataTable
        caption={t('countries.caption')}
        captionHidden
        rows={rows}
        rowKey={({ country }) => country}
        columns={[
          {
            key: 'country',
            head: t('turnout.country'),
            cell: ({ country }, at) =>
              named ? format.country(country) : t('countries.nameless', { number: format.number(at + 1) }),
          },
          {
            key: 'ballot',
            head: t('countries.ballot'),
            cell: (ballot) => textOf(ballot) ?? t('countries.none'),
          },
        ]}
      />
    </Section>
  );
}

function isCountry(code: string): boolean {
  return COUNTRY_CODES.some((known) => known === code);
}
