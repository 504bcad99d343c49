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
import { BundleVerification } from './BundleVerification.tsx';
import { bundleQuery } from './queries.ts';
import { type ParsedBallotFile, parseBallotFile } from './parse-ballot-file.ts';
import { FileRecount } from './FileRecount.tsx';
import { FileWithoutRules } from './FileWithoutRules.tsx';

const MAX_BYTES = 20_000_000;

/**
 * Counts a ballot again, in this browser, by the library that counted it. Nothing is asked of a server once
 * the page is here: the bundle may come from a file, and the network may be away.
 */
export function BallotVerificationPage() {
  const { t } = useTranslation('ballots');
  const { ballot } = useSearch({ from: '/open/check' });
  const fetched = useQuery({ ...bundleQuery(ballot ?? ''), enabled: ballot !== undefined });
  const [file, setFile] = useState<ParsedBallotFile | null>(null);
  const [files, setFiles] = useState<File[]>([]);

  async function read(chosen: File[]) {
    setFiles(chosen);
    setFile(chosen[0] ? parseBallotFile(chosen[0].name, await chosen[0].text()) : null);
  }

  const shown: ParsedBallotFile | null =
    file ?? (fetched.data ? { kind: 'bundle', bundle: fetched.data } : null);
  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      <Section title={t('check.file')}>
        <Text size="sm" mb="sm">
          {t('check.fileHelp')}
        </Text>
        <FilePicker
          files={files}
          onChange={(chosen) => void read(chosen)}
          maxBytes={MAX_BYTES}
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
        <BundleVerification key={shown.bundle.record.chain.at(-1)} bundle={shown.bundle} />
      )}
      {shown?.kind === 'poll' && <FileRecount poll={shown.poll} />}
      {shown?.kind === 'unruled' && <FileWithoutRules key={shown.papers.text} papers={shown.papers} />}
    </Page>
  );
}
