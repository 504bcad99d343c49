import { Anchor, CloseButton } from '@mantine/core';
import { latenessText } from '@nbn/calendar';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '../documents/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import classes from './Agenda.module.css';
import type { AgendaPaper } from './queries.ts';

interface AgendaPapersProps {
  label: string;
  papers: readonly AgendaPaper[];
  /** Asks to take a paper away; absent for those who may not. */
  onDetach?: ((paper: AgendaPaper) => void) | undefined;
}

/** Papers: each leads to its page, where its versions are, and can be had at once. */
export function AgendaPapers({ label, papers, onDetach }: AgendaPapersProps) {
  const { t } = useTranslation(['agendas', 'documents']);
  const format = useFormat();
  return (
    <ul className={classes.papers} aria-label={label}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <TextLink to="/library/$id" params={{ id: paper.id }} size="sm">
            {paper.title}
          </TextLink>
          <span>
            {format.size(paper.size)}
            {paper.version > 1 && `, ${t('papers.version', { number: paper.version })}`}
            {paper.audience === 'teams' && `, ${t('papers.teams')}`}
          </span>
          {paper.lateMinutes !== null && (
            <span className={classes.late}>{t('papers.late', { by: latenessText(paper.lateMinutes) })}</span>
          )}
          <Anchor
            href={fileUrl(paper.id)}
            size="sm"
            aria-label={t('papers.download', { title: paper.title })}
          >
            {t('documents:page.download')}
          </Anchor>
          {onDetach && (
            <CloseButton
              size="sm"
              aria-label={t('papers.detach', { title: paper.title })}
              onClick={() => onDetach(paper)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
