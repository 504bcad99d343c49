import { Code } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import type { Ballot } from './queries.ts';

interface ReceiptNoteProps {
  own: NonNullable<Ballot['own']>;
  closesAt: string;
  zone: string;
}

/** Says that the paper is in, and gives the receipt by which its voter finds it again among the open papers. */
export function ReceiptNote({ own, closesAt, zone }: ReceiptNoteProps) {
  const { t } = useTranslation('ballots');
  return (
    <Notice kind="good" title={t('receipt.title', { count: own.revision })}>
      <p>{t('receipt.cast')} <TimeInZones from={own.castAt} hostZone={zone} />. {t('receipt.until')} <TimeInZones from={closesAt} hostZone={zone} />.</p>
      <p>{t('receipt.code')} <Code style={{ overflowWrap: 'anywhere' }}>{own.receipt}</Code></p>
    </Notice>
  );
}
