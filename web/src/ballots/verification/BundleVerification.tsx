import { Button, Code, Group, List, Text, TextInput } from '@mantine/core';
import { type BallotBundle, checkBundle, exportFormatsOf, exportPapers } from '@nbn/voting';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { downloadFile } from '../download-file.ts';
import { PaperSummary } from '../PaperSummary.tsx';
import { toVotingPaper } from '../voting-types.ts';
import { optionLabels } from '../result-wording.ts';
import { RecountResult } from './RecountResult.tsx';

/**
 * A bundle, checked against itself and counted again: what holds, what does not and where, and one's own
 * paper by its receipt.
 */
export function BundleVerification({ bundle }: { bundle: BallotBundle }) {
  const { t } = useTranslation('ballots');
  const { checks, recount } = useMemo(() => checkBundle(bundle), [bundle]);
  const labels = optionLabels(bundle.ballot.options);
  const formats = exportFormatsOf(bundle.definition);
  const bad = checks.filter(({ ok }) => !ok);
  return (
    <>
      <Section title={bundle.ballot.question}>
        {bad.length === 0 ? (
          <Notice kind="good" title={t('check.holds')}>
            {t('check.holdsText')}
          </Notice>
        ) : (
          <Notice kind="loss" role="alert" title={t('check.fails', { count: bad.length })}>
            {t('check.failsText')}
          </Notice>
        )}
        <List mt="md" spacing="xs" size="sm">
          {checks.map(({ check, ok, at }) => (
            <List.Item key={check} data-check={check} data-ok={ok}>
              <b>{t(ok ? 'check.ok' : 'check.bad')}</b> {t(`check.what.${check}`)}
              {at !== null && ` ${t('check.at', { place: at + 1 })}`}
            </List.Item>
          ))}
        </List>
        <Text size="sm" mt="md">
          {t('record.last')} <Code style={{ overflowWrap: 'anywhere' }}>{bundle.record.chain.at(-1)}</Code>
        </Text>
        <Text size="sm">{t('check.compare')}</Text>
      </Section>
      <MyPaper bundle={bundle} labels={labels} />
      <RecountResult result={recount} labels={labels} />
      <Section title={t('check.export')}>
        <Text size="sm" mb="sm">
          {t('check.exportHelp')}
        </Text>
        {bundle.definition.units[0] === 'country' && formats.includes('toi') && (
          <Text size="sm" mb="sm">
            {t('check.exportCountries')}
          </Text>
        )}
        <Group gap="sm">
          <Button variant="default" onClick={() => downloadFile('ballot.json', JSON.stringify(bundle))}>
            {t('check.formats.json')}
          </Button>
          {formats.map((format) => (
            <Button
              key={format}
              variant="default"
              onClick={() => downloadFile(`ballot.${format}`, exportPapers(bundle, format), 'text/plain')}
            >
              {t(`check.formats.${format}`)}
            </Button>
          ))}
        </Group>
      </Section>
    </>
  );
}

/** One's own paper, by its receipt. */
function MyPaper({ bundle, labels }: { bundle: BallotBundle; labels: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('ballots');
  const [receipt, setReceipt] = useState('');
  const asked = receipt.trim().toLowerCase();
  const found =
    bundle.secret?.find(({ commitment }) => commitment === asked)?.ballot ??
    bundle.papers.find((paper) => paper.receipt === asked)?.paper;
  const isKnown = bundle.record.entries.some(
    (entry) => entry.startsWith('commitments|') && entry.includes(asked),
  );
  const elsewhere = isKnown ? 'check.inRecord' : 'check.notFound';
  const isWhole = /^[0-9a-f]{64}$/.test(asked);
  return (
    <Section title={t('check.mine')}>
      <TextInput
        label={t('check.receipt')}
        description={t('check.receiptHelp')}
        value={receipt}
        onChange={({ currentTarget }) => setReceipt(currentTarget.value)}
      />
      <div aria-live="polite">
        {isWhole && found !== undefined && (
          <>
            <Text mt="sm" size="sm">
              {t('check.found')}
            </Text>
            <PaperSummary paper={toVotingPaper(found as never)} labels={labels} />
          </>
        )}
        {isWhole && found === undefined && (
          <Text mt="sm" size="sm">
            {t(bundle.replaced?.includes(asked) ? 'check.replaced' : elsewhere)}
          </Text>
        )}
      </div>
    </Section>
  );
}
