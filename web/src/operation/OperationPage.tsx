import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { BackupRuns } from './BackupRuns.tsx';
import { MailCounts } from './MailCounts.tsx';
import { OperationConcerns } from './OperationConcerns.tsx';
import { OperationFacts } from './OperationFacts.tsx';
import { type Operation, operationQuery } from './queries.ts';

/** How Norbanet itself is doing, in words: what its operators see, without going to the server. */
export function OperationPage() {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const operation = useQuery(operationQuery);
  const { data, isFetching, refetch } = operation;
  const asOf = (read: Operation): string => t('asOf', { time: format.shortInstant(read.asOf) });
  const lookAgain = async (): Promise<void> => {
    const { data: read } = await refetch();
    if (read) announce(`${asOf(read)}. ${t(read.concerns.length === 0 ? 'inOrder' : 'notInOrder')}`);
  };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      facts={data && asOf(data)}
      action={
        <Button variant="default" loading={isFetching && data !== undefined} onClick={() => void lookAgain()}>
          {t('lookAgain')}
        </Button>
      }
    >
      <NetworkTabs here="operation" />
      <QueryBoundary query={operation}>{(read) => <OperationState operation={read} />}</QueryBoundary>
    </Page>
  );
}

export function OperationState({ operation }: { operation: Operation }) {
  const { t } = useTranslation('operation');
  return (
    <>
      <OperationConcerns {...operation} />
      <Section title={t('now.title')}>
        <OperationFacts operation={operation} />
      </Section>
      <Section title={t('emails.title')}>
        <MailCounts mails={operation.mails} />
      </Section>
      <Section title={t('backups.title')}>
        <BackupRuns operation={operation} />
      </Section>
    </>
  );
}
