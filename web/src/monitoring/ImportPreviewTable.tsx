import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import classes from './Monitoring.module.css';
import type { ImportPreview } from './queries.ts';

/** More are counted only: they are in the file, which its reader has. */
const MAX_SHOWN = 200;

/** What would come of each line of a file, and what is wrong with it in words. */
export function ImportPreviewTable({ preview }: { preview: ImportPreview }) {
  return (
    <>
      <Outcome preview={preview} />
      {preview.faults.length > 0 && <Faults faults={preview.faults} />}
      {preview.lines.length > 0 && <Lines lines={preview.lines} />}
    </>
  );
}

function Outcome({ preview: { lines, faults, omittedFaults } }: { preview: ImportPreview }) {
  const { t } = useTranslation('monitoring');
  const count = faults.length + omittedFaults;
  if (count > 0)
    return (
      <Notice kind="loss" role="alert" title={t('import.faulty', { count })}>
        {t('import.faultyText')}
      </Notice>
    );
  const known = lines.filter((line) => line.known).length;
  const fresh = lines.length - known;
  return (
    <Notice
      kind={fresh > 0 ? 'good' : 'note'}
      title={fresh > 0 ? t('import.good', { count: fresh }) : t('import.nothingNew')}
    >
      {fresh > 0 && t('import.goodText')} {known > 0 && t('import.known', { count: known })}
    </Notice>
  );
}

function Faults({ faults }: { faults: ImportPreview['faults'] }) {
  const { t } = useTranslation('monitoring');
  const { t: faultText } = useTranslation('network');
  return (
    <>
      <h3 className={classes.tableTitle}>{t('import.faults')}</h3>
      <DataTable
        caption={t('import.faults')}
        captionHidden
        stacks
        rows={faults.map((fault, place) => ({ ...fault, place }))}
        rowKey={({ place }) => String(place)}
        columns={[
          { key: 'line', head: t('import.line'), cell: ({ line }) => t('import.lineNumber', { line }) },
          { key: 'field', head: t('import.column'), cell: ({ field }) => field || t('import.wholeLine') },
          { key: 'fault', head: t('import.fault'), cell: ({ code }) => faultText(`fault.${code}`) },
          {
            key: 'found',
            head: t('import.found'),
            cell: ({ found }) => <span style={{ overflowWrap: 'anywhere' }}>{found}</span>,
          },
        ]}
      />
    </>
  );
}

type Line = ImportPreview['lines'][number];

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('monitoring');
  const columns: Column<Line>[] = [
    { key: 'line', head: t('import.line'), cell: ({ line }) => t('import.lineNumber', { line }) },
    {
      key: 'report',
      head: t('import.report'),
      cell: ({ source, number }) => t('one.named', { source, number }),
    },
    { key: 'text', head: t('import.text'), cell: ({ text }) => text },
    {
      key: 'provisions',
      head: t('import.provisions'),
      cell: ({ instrument, provisions }) => `${instrument} ${provisions.join(', ')}`.trim(),
    },
    {
      key: 'state',
      head: t('import.state'),
      cell: ({ known }) => (
        <StateBadge tone={known ? 'quiet' : 'good'}>{t(known ? 'import.there' : 'import.new')}</StateBadge>
      ),
    },
  ];
  const more = lines.length - MAX_SHOWN;
  return (
    <>
      <h3 className={classes.tableTitle}>{t('import.lines')}</h3>
      <DataTable
        caption={t('import.lines')}
        captionHidden
        stacks
        columns={columns}
        rows={lines.slice(0, MAX_SHOWN)}
        rowKey={({ line }) => String(line)}
      />
      {more > 0 && <p className={classes.quiet}>{t('import.more', { count: more })}</p>}
    </>
  );
}
