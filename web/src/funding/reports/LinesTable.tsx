import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EvidenceDocument } from '../EvidenceDocument.tsx';
import classes from '../Funding.module.css';
import type { Report, ReportLine } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import type { ReportAct } from './ReportDialogs.tsx';

interface LinesTableProps {
  report: Report;
  onAct: (act: ReportAct) => void;
}

const isOpen = ({ controls }: ReportLine): boolean => controls.some(({ state }) => state === 'proposed');

/** What was declared line by line, and how two people split it. */
export function LinesTable({ report, onAct }: LinesTableProps) {
  const { t } = useTranslation('funding');
  const { bare } = useMoney(report.currency);
  const isDraft = report.state === 'draft';
  const hasActs = report.lines.some((line) => isOpen(line) || Object.values(line.may).some(Boolean));
  const cents = (name: 'certified' | 'deducted' | 'parked'): Column<ReportLine> => ({
    key: name,
    head: t(`control.${name}`),
    number: true,
    cell: (line) => {
      const value = line[`${name}Cents`];
      return value === null ? '–' : bare(value);
    },
  });
  const columns: Column<ReportLine>[] = [
    { key: 'what', head: t('control.what'), cell: (line) => <LineText line={line} /> },
    { key: 'category', head: t('report.category'), cell: ({ category }) => t(`category.${category}`) },
    {
      key: 'declared',
      head: isDraft ? t('report.amount') : `${t('control.declared')} (${report.currency})`,
      number: true,
      cell: (line) => <DeclaredAmount line={line} report={report} />,
    },
  ];
  if (!isDraft) columns.push(cents('certified'), cents('deducted'), cents('parked'));
  if (hasActs)
    columns.push({
      key: 'acts',
      head: t('control.act'),
      cell: (line) => <LineActs line={line} onAct={onAct} />,
    });
  return (
    <DataTable
      caption={t('report.caption')}
      captionHidden
      rows={report.lines}
      rowKey={({ id }) => id}
      stacks
      columns={columns}
    />
  );
}

function LineText({ line }: { line: ReportLine }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { number, description, invoiceNumber, invoiceOn, milestone, sensitive, documented, document } = line;
  const invoice =
    invoiceNumber && invoiceOn
      ? t('report.invoice', { number: invoiceNumber, day: format.shortDay(`${invoiceOn}T12:00:00Z`, 'UTC') })
      : null;
  const facts = [
    milestone !== null && t('report.milestone', { number: milestone }),
    invoice,
    sensitive && t('report.sensitiveShort'),
    documented && !document && t('report.receiptKept'),
  ];
  return (
    <>
      {`${number}. ${description ?? t('report.hidden')}`}
      <span className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      {document && (
        <span className={classes.quiet}>
          <EvidenceDocument document={document} />
        </span>
      )}
      <ControlRemark line={line} />
    </>
  );
}

/** Why it was split as it was, or sent back, by what was said last. */
function ControlRemark({ line }: { line: ReportLine }) {
  const { t } = useTranslation('funding');
  const [last] = line.controls;
  if (!last) return null;
  const remark = last.state === 'returned' ? last.returnReason : last.reason;
  const words = [last.errorType && t(`control.error.${last.errorType}`), remark].filter(Boolean);
  return words.length > 0 && <span className={classes.quiet}>{words.join(': ')}</span>;
}

/** In the fund's currency, and as the invoice says where that is another one. */
function DeclaredAmount({ line, report }: { line: ReportLine; report: Report }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { bare } = useMoney(report.currency);
  const { amount } = useMoney(line.currency);
  if (line.declaredCents === null) return amount(line.amountCents);
  if (line.currency === report.currency || !line.rate) return bare(line.declaredCents);
  const { month, source } = line.rate;
  return (
    <>
      {bare(line.declaredCents)}
      <span className={classes.quiet}>
        {t('report.rate', { amount: amount(line.amountCents), month: format.month(`${month}-01`), source })}
      </span>
    </>
  );
}

function LineActs({ line, onAct }: { line: ReportLine; onAct: (act: ReportAct) => void }) {
  const { t } = useTranslation('funding');
  const { number, may, milestone } = line;
  return (
    <span className={classes.acts}>
      {may.edit && milestone === null && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('report.changeOf', { number })}
          onClick={() => onAct({ kind: 'line', line })}
        >
          {t('report.change')}
        </Button>
      )}
      {may.edit && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('report.removeOf', { number })}
          onClick={() => onAct({ kind: 'remove', line })}
        >
          {t('report.remove')}
        </Button>
      )}
      {may.propose && (
        <Button
          size="compact-sm"
          aria-label={t('control.proposeOf', { number })}
          onClick={() => onAct({ kind: 'propose', line })}
        >
          {t('control.propose')}
        </Button>
      )}
      {may.second && (
        <Button
          size="compact-sm"
          aria-label={t('control.confirmOf', { number })}
          onClick={() => onAct({ kind: 'confirm', line })}
        >
          {t('control.confirm')}
        </Button>
      )}
      {may.second && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('control.returnTitle', { number })}
          onClick={() => onAct({ kind: 'return', line })}
        >
          {t('control.return')}
        </Button>
      )}
      {isOpen(line) && !may.second && <span className={classes.quiet}>{t('control.waits')}</span>}
    </span>
  );
}
