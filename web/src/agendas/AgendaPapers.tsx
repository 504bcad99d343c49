import { latenessText } from '@nbn/calendar';
import { useTranslation } from 'react-i18next';
import { DocumentPapers } from '../documents/DocumentPapers.tsx';
import classes from './Agenda.module.css';
import type { AgendaPaper } from './queries.ts';

interface AgendaPapersProps {
  label: string;
  papers: readonly AgendaPaper[];
  /** Asks to take a paper away; absent for those who may not. */
  onDetach?: ((paper: AgendaPaper) => void) | undefined;
}

/** Papers of an item or of the whole meeting; one that came after its deadline says so. */
export function AgendaPapers(props: AgendaPapersProps) {
  const { t } = useTranslation('agendas');
  return (
    <DocumentPapers
      {...props}
      factsOf={({ lateMinutes }) =>
        lateMinutes !== null && (
          <span className={classes.late}>{t('papers.late', { by: latenessText(lateMinutes) })}</span>
        )
      }
    />
  );
}
