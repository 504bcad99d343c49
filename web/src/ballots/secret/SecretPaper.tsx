import { Button, Code, FileButton, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { RowsSkeleton } from '../../ui/PageSkeleton.tsx';
import { CastPaper } from '../CastPaper.tsx';
import { downloadFile } from '../download-file.ts';
import type { Ballot } from '../queries.ts';
import { type StoredPass, storedReceipt, parsePassFile, formatPassFile } from './pass-store.ts';
import { PassUnavailableError } from './obtain-pass.ts';
import { usePass, useRestorePass, useCastSecretPaper } from './secret-paper-hooks.ts';

/** My paper in a secret ballot: first the pass, then, by nobody, the paper. */
export function SecretPaper({ ballot, seatId }: { ballot: Ballot; seatId: string }) {
  const { t } = useTranslation('ballots');
  const pass = usePass(ballot.id, seatId);
  const seal = useCastSecretPaper(ballot, seatId);
  if (pass.isPending)
    return (
      <Section title={t('step.fill')}>
        <RowsSkeleton rows={2} />
      </Section>
    );
  if (!pass.data) return <PassUnavailable ballotId={ballot.id} seatId={seatId} error={pass.error} />;
  return (
    <>
      {pass.data.wasIssued && !pass.data.receipt && (
        <Notice kind="note" title={t('sealed.again.title')}>
          <p>{t('sealed.again.text')}</p>
        </Notice>
      )}
      <CastPaper
        ballot={ballot}
        secret={{
          act: seal,
          receipt: pass.data.receipt ?? null,
          note: <SecretPaperNotice ballotId={ballot.id} pass={pass.data} />,
        }}
      />
      <SecrecyExplanation ballot={ballot} />
    </>
  );
}

/** What the voter keeps: the receipt, and the pass without which nothing can be changed. */
function SecretPaperNotice({ ballotId, pass }: { ballotId: string; pass: StoredPass }) {
  const { t } = useTranslation('ballots');
  return (
    <Notice
      kind="good"
      title={t('sealed.title')}
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={() => downloadFile(`pass-${ballotId.slice(-6)}.json`, formatPassFile(ballotId, pass))}
        >
          {t('sealed.save')}
        </Button>
      }
    >
      <p>{t('sealed.text')}</p>
      <p>
        {t('sealed.receipt')} <Code style={{ overflowWrap: 'anywhere' }}>{pass.receipt}</Code>
      </p>
      <p>{t('sealed.change')}</p>
      <p>{t('sealed.leaves')}</p>
    </Notice>
  );
}

function PassUnavailable({ ballotId, seatId, error }: { ballotId: string; seatId: string; error: unknown }) {
  const { t } = useTranslation('ballots');
  const restore = useRestorePass(ballotId, seatId);
  const [isBad, setBad] = useState(false);
  async function read(file: File | null) {
    const saved = file && parsePassFile(await file.text(), ballotId);
    setBad(file !== null && !saved);
    if (saved) restore(saved);
  }
  if (!(error instanceof PassUnavailableError))
    return (
      <Section title={t('step.fill')}>
        <ProblemNotice problem={error} />
      </Section>
    );
  return (
    <Section title={t('step.fill')}>
      <Notice
        kind="loss"
        role="alert"
        title={t(`noPass.${error.why}.title`)}
        actions={
          error.why === 'elsewhere' && (
            <FileButton accept=".json,application/json" onChange={(file) => void read(file)}>
              {(props) => (
                <Button size="xs" variant="default" {...props}>
                  {t('noPass.restore')}
                </Button>
              )}
            </FileButton>
          )
        }
      >
        <p>{t(`noPass.${error.why}.text`)}</p>
        {isBad && <p>{t('noPass.badFile')}</p>}
      </Notice>
    </Section>
  );
}

/** Papers are counted in boxes of their own where countries or chambers vote. */
const BOX_OF = { chambers: 'chamber', 'one-country-one-vote': 'country' } as const;

/** What is secret here and from whom, and from whom it is not: the one place that says so. */
export function SecrecyExplanation({ ballot: { electorate } }: { ballot: Pick<Ballot, 'electorate'> }) {
  const { t } = useTranslation('ballots');
  const box = BOX_OF[electorate as keyof typeof BOX_OF] ?? null;
  const parts = [
    {
      head: t('secrecy.does'),
      lines: [t('secrecy.pass'), t('secrecy.stored'), t('secrecy.check'), t('secrecy.numbers')],
    },
    {
      head: t('secrecy.doesNot'),
      lines: [
        t('secrecy.shown'),
        t('secrecy.browser'),
        t('secrecy.watched'),
        t('secrecy.keys'),
        ...(box ? [t(`secrecy.box.${box}`)] : []),
      ],
    },
    { head: t('secrecy.also'), lines: [t('secrecy.refused'), t('secrecy.more')] },
  ];
  return (
    <Section title={t('secrecy.title')}>
      {parts.map(({ head, lines }) => (
        <div key={head}>
          <Text size="sm" fw={600} mb={4}>
            {head}
          </Text>
          <List size="sm" spacing="xs" mb="md">
            {lines.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </div>
      ))}
    </Section>
  );
}

/** After the close: the receipt that this browser holds, to be looked for in the published papers. */
export function MyReceipt({ ballotId, seatId }: { ballotId: string; seatId: string }) {
  const { t } = useTranslation('ballots');
  const receipt = storedReceipt(ballotId, seatId);
  if (!receipt) return null;
  return (
    <Group>
      <Text size="sm">
        {t('sealed.receiptAfter')} <Code style={{ overflowWrap: 'anywhere' }}>{receipt}</Code>
      </Text>
    </Group>
  );
}
