import { List, Text } from '@mantine/core';
import type { ImportedPoll } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { labelsOf } from '../wording.ts';
import { CountedAgain } from './CountedAgain.tsx';

/** Papers from another program, counted here; those that no ballot would take are named. */
export function RecountedFile({ poll }: { poll: ImportedPoll }) {
  const { t } = useTranslation('ballots');
  const { title, definition, papers, refused } = poll;
  return (
    <>
      <Section title={title || t('check.noTitle')}>
        <Text size="sm">{t('check.imported', { count: papers.length, method: t(`method.${definition.method}`) })}</Text>
        {refused.length > 0 && (
          <>
            <Text size="sm" mt="sm">{t('check.refused', { count: refused.length })}</Text>
            <List size="sm">{refused.map(({ paper, faults }) => <List.Item key={paper}>{t('check.refusedPaper', { paper, faults: faults.map(({ code }) => t(`fault.${code}`)).join(', ') })}</List.Item>)}</List>
          </>
        )}
      </Section>
      <CountedAgain result={poll.result} labels={labelsOf(poll.options)} />
    </>
  );
}
