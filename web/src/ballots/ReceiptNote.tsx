import { Code } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Ballot } from './queries.ts';

interface ReceiptNoteProps {
  own: NonNullable<Ballot['own']>;
  closesAt: string;
}

/**
 * Says that the paper is in, and gives the receipt by which its voter finds it again among the open papers.
 */
export function ReceiptNote({ own, closesAt }: ReceiptNoteProps) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  return (
    <Notice kind="good" title={t('receipt.title', { count: own.revision })}>
      <p>{t('receipt.times', { cast: format.instant(own.castAt), closes: format.instant(closesAt) })}</p>
      <p>
        {t('receipt.code')} <Code style={{ overflowWrap: 'anywhere' }}>{own.receipt}</Code>
      </p>
    </Notice>
  );
}
