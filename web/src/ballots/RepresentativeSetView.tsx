import { List, Text } from '@mantine/core';
import { type OptionResult, representativeSet } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';

/**
 * Beside a ranked result among countries: which set of as many options represents everybody. For information;
 * it decides nothing.
 */
export function RepresentativeSetView({
  result,
  labels,
}: {
  result: OptionResult;
  labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const { countryBallots, working, sure, tied, open } = result;
  const places = sure.length + open;
  const papers = (countryBallots ?? []).flatMap(({ paper }) => (paper && 'ranking' in paper ? [paper] : []));
  if (places < 2 || papers.length === 0) return null;
  const set = representativeSet(working.options, papers, places);
  const nameOf = (id: string) => labels.get(id) ?? id;
  const isSame = tied.length + set.tied.length === 0 && set.sure.toSorted().join() === sure.toSorted().join();
  return (
    <Section title={t('representing.title', { count: places })}>
      <Text size="sm" mb="sm">
        {t('representing.help', { count: places })}
      </Text>
      <List size="sm">
        {set.sure.map((id) => (
          <List.Item key={id}>{nameOf(id)}</List.Item>
        ))}
      </List>
      {set.open > 0 && (
        <Text size="sm" mt="xs">
          {t('representing.tied', { options: format.list(set.tied.map(nameOf)), count: set.open })}
        </Text>
      )}
      <Text size="sm" mt="xs">
        {t(isSame ? 'representing.same' : 'representing.other')}
      </Text>
    </Section>
  );
}
