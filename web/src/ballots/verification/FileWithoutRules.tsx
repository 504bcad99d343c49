import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { BALLOT_METHODS, type BallotMethod, SINGLE_PLACE_METHODS } from '@nbn/contracts';
import { importPapers, isElectionMethod, optionRulesOf, type StatedRules } from '@nbn/voting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { FileRecount } from './FileRecount.tsx';
import type { PapersWithoutRules } from './parse-ballot-file.ts';

/** Methods that count orders and need to be told nothing else. */
const METHODS = BALLOT_METHODS.filter(
  (method) => isElectionMethod(method) && optionRulesOf({ method }).kind === 'ranking',
);

/**
 * Asks by which rules a file of another program is counted, which does not say it. Nothing is counted before.
 */
export function FileWithoutRules({
  papers: { title, options, places: most, text, format },
}: {
  papers: PapersWithoutRules;
}) {
  const { t } = useTranslation('ballots');
  const [method, setMethod] = useState<BallotMethod>(format === 'blt' ? 'stv' : 'schulze');
  const [places, setPlaces] = useState(Math.min(most, options.length));
  const [said, setSaid] = useState<StatedRules | null>(null);
  const isSingle = SINGLE_PLACE_METHODS.some((single) => single === method);
  return (
    <>
      <Section title={t('check.unruled.title')}>
        <Text size="sm" mb="sm">
          {title ? `${title}: ` : ''}
          {t('check.unruled.text')}
        </Text>
        <Group gap="sm" align="end">
          <NativeSelect
            label={t('check.unruled.method')}
            value={method}
            data={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
            onChange={({ currentTarget }) => setMethod(currentTarget.value as BallotMethod)}
          />
          {!isSingle && (
            <NativeSelect
              label={t('check.unruled.places')}
              value={places}
              data={options.map((_, at) => String(at + 1))}
              onChange={({ currentTarget }) => setPlaces(Number(currentTarget.value))}
            />
          )}
          <Button onClick={() => setSaid({ method, places: isSingle ? 1 : places })}>
            {t('check.unruled.count')}
          </Button>
        </Group>
      </Section>
      <div aria-live="polite">
        {said && (
          <FileRecount key={JSON.stringify(said)} poll={importPapers(text, format, said)} rules="chosen" />
        )}
      </div>
    </>
  );
}
