import { List, Text } from '@mantine/core';
import type { ImportedPoll } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { useCountingRuleTexts } from '../counting-rules.ts';
import { optionLabels } from '../result-wording.ts';
import { RecountResult } from './RecountResult.tsx';
import { importedPollRules } from './imported-poll-rules.ts';

interface FileRecountProps {
  poll: ImportedPoll;
  /** Whether the file carries its rules, or its reader chose them. */
  rules?: 'carried' | 'chosen';
}

/**
 * Papers from a file, counted here by its rules, which are told; those papers that no ballot would take are
 * named.
 */
export function FileRecount({ poll, rules = 'carried' }: FileRecountProps) {
  const { t } = useTranslation('ballots');
  const { title, definition, papers, refused } = poll;
  const lines = useCountingRuleTexts(importedPollRules(poll));
  return (
    <>
      <Section title={title || t('check.noTitle')}>
        <Text size="sm">
          {t('check.imported', { count: papers.length, method: t(`method.${definition.method}`) })}
        </Text>
        <Text size="sm" mt="sm">
          {t(`check.${rules}`)}
        </Text>
        <List size="sm">
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        {refused.length > 0 && (
          <>
            <Text size="sm" mt="sm">
              {t('check.refused', { count: refused.length })}
            </Text>
            <List size="sm">
              {refused.map(({ paper, faults }) => (
                <List.Item key={paper}>
                  {t('check.refusedPaper', {
                    paper,
                    faults: faults.map(({ code }) => t(`fault.${code}`)).join(', '),
                  })}
                </List.Item>
              ))}
            </List>
          </>
        )}
      </Section>
      <RecountResult result={poll.result} labels={optionLabels(poll.options)} />
    </>
  );
}
