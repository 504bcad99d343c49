import { Text } from '@mantine/core';

import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePicker } from '../../ui/FilePicker.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { RowsSkeleton } from '../../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { CheckedBundle } from './CheckedBundle.tsx';
import { bundleQuery } from './queries.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { RecountedFile } from './RecountedFile.tsx';
import { UnruledFile } from './UnruledFile.tsx';

const MOST_BYTES = 20_000_000;

/**
 * Counts a ballot again, in this browser, by the library that counted it. Nothing is asked of a server once
 * the page is here: the bundle may come from a file, and the network may be away.
 */
export function CheckPage() {
  const { t } = useTranslation('ballots');
  const { ballot } = useSearch({ from: '/open/check' });
  const fetched = useQuery({ ...bundleQuery(ballot ?? ''), enabled: ballot !== undefined });
  const [file, setFile] = useState<ReadFile | null>(null);
  const [files, setFiles] = useState<File[]>([]);

  async function read(chosen: File[]) {
    setFiles(chosen);
    setFile(chosen[0] ? readFile(chosen[0].name, await chosen[0].text()) : null);
  }

  const shown: ReadFile | null = file ?? (fetched.data ? { kind: 'bundle', bundle: fetched.data } : null);
  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      <Section title={t('check.file')}>
        <Text size="sm" mb="sm">
          {t('check.fileHelp')}
        </Text>
        <FilePicker
          files={files}
          onChange={(chosen) => void read(chosen)}
          maxBytes={MOST_BYTES}
          accept=".json,.csv,.blt,.toi,.toc,.soi,.soc"
        />
      </Section>
      {ballot !== undefined && !file && fetched.isPending && <RowsSkeleton rows={4} />}
      {!file && <ProblemNotice problem={fetched.error} />}
      <div aria-live="polite">
        {shown?.kind === 'unreadable' && (
          <Notice kind="loss" title={t('check.unreadable')}>
            <p>
              {shown.line === null
                ? t('check.noBundle')
                : t('check.badLine', { line: shown.line, why: t(`check.why.${shown.code}`) })}
            </p>
          </Notice>
        )}
      </div>
      {shown?.kind === 'bundle' && (
        <CheckedBundle key={shown.bundle.record.chain.at(-1)} bundle={shown.bundle} />
      )}
      {shown?.kind === 'poll' && <RecountedFile poll={shown.poll} />}
      {shown?.kind === 'unruled' && <UnruledFile key={shown.papers.text} papers={shown.papers} />}
    </Page>
  );
}
