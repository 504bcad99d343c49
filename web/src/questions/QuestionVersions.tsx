import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import classes from '../practices/Practices.module.css';
import { SidePanel } from '../ui/SidePanel.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { questionVersionsQuery } from './queries.ts';

/** All that a question said, the newest first. */
export function QuestionVersions({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  return (
    <SidePanel title={t('question.versions')} onClose={onClose}>
      <QueryBoundary query={useQuery(questionVersionsQuery(id))}>
        {({ items }) => (
          <ol reversed style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {items.map(({ number, title, text, language, at }) => (
              <li key={number} lang={language} style={{ marginBlockEnd: 24 }}>
                <Text size="xs" c="dimmed" lang="en">
                  {format.instant(at)}
                </Text>
                <Text size="sm" fw={600}>
                  {title}
                </Text>
                <p className={classes.text}>{text}</p>
              </li>
            ))}
          </ol>
        )}
      </QueryBoundary>
    </SidePanel>
  );
}
