import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FactList } from './FactList.tsx';
import type { Operation } from './queries.ts';

const COUNTS = ['waiting', 'sent', 'undelivered', 'uncertain'] as const;

/** How many emails are in which state. */
export function MailCounts({ mails }: Pick<Operation, 'mails'>) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  return (
    <FactList counts facts={COUNTS.map((state) => [t(`emails.${state}`), format.number(mails[state])])} />
  );
}
