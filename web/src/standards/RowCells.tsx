import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Draft.module.css';

/** One row of a table by itself, to read. */
export function RowCells({ cells }: { cells: readonly ReactNode[] }) {
  const { t } = useTranslation('standards');
  return (
    <div className={classes.tableScroll}>
      <table className={classes.table} aria-label={t('kind.row')}>
        <tbody>
          <tr>
            {cells.map((words, at) => (
              <td key={at}>{words}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
