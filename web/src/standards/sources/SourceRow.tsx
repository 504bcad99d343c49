import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { markOf } from './clause-citations.ts';
import type { Source, SourceList } from './queries.ts';
import { ConfirmSourceDialog, EditSourceDialog, RemoveSourceDialog } from './SourceDialogs.tsx';
import { SourceLine, useSourceName } from './SourceLine.tsx';
import classes from './Sources.module.css';

interface SourceRowProps {
  standardId: string;
  source: Source;
  rights: Pick<SourceList, 'mayEdit' | 'mayConfirm'>;
  /** The numbers of clauses, by their ids. */
  numbers: ReadonlyMap<string, string>;
}

/** One source: what it is, which clauses cite it, and what is to be done about it. */
export function SourceRow({ standardId, source, rights, numbers }: SourceRowProps) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const { number, known, note, reviewOn, confirmedAt } = source;
  return (
    <li className={classes.source} id={number === null ? undefined : `source-${number}`}>
      <span className={classes.number}>{number === null ? '–' : `[${number}]`}</span>
      <div className={classes.what}>
        <SourceLine source={source} />
        <div className={classes.facts}>
          {number === null && <span>{t('uncited')}</span>}
          {reviewOn && <span>{t('reviewOn', { day: format.shortDay(reviewOn) })}</span>}
          {confirmedAt && <span>{t('confirmedOn', { day: format.shortDay(confirmedAt) })}</span>}
        </div>
        {note && <p>{note}</p>}
        <Citations standardId={standardId} source={source} numbers={numbers} />
        <StateNotice source={source} />
        {known && <SourceActs standardId={standardId} source={source} rights={rights} />}
      </div>
    </li>
  );
}

function Citations({ standardId, source, numbers }: Omit<SourceRowProps, 'rights'>) {
  const { t } = useTranslation('sources');
  const { citations, number } = source;
  if (citations.length === 0 || number === null) return null;
  return (
    <ul className={classes.cited} aria-label={t('citedIn')}>
      {citations.map(({ clauseId, locator, supports }) => {
        const clause = numbers.get(clauseId) ?? '';
        const place = locator === '' ? clause : `${clause} ${markOf(number, locator)}`;
        return (
          <li key={clauseId}>
            <TextLink to="/standards/$standardId" params={{ standardId }} hash={`clause-${clauseId}`}>
              {supports === '' ? place : t('supports', { clause: place, words: supports })}
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}

function StateNotice({ source: { state, overdue } }: { source: Source }) {
  const { t } = useTranslation('sources');
  const found = state === 'changed' || state === 'gone' ? state : overdue && ('overdue' as const);
  if (!found) return null;
  return (
    <Notice kind={found === 'gone' ? 'loss' : 'waits'} title={t(`state.${found}`)}>
      {t(`what.${found}`)}
    </Notice>
  );
}

type Act = 'edit' | 'confirm' | 'remove';

function SourceActs({ standardId, source, rights }: Omit<SourceRowProps, 'numbers'>) {
  const { t } = useTranslation('sources');
  const title = useSourceName()(source);
  const [act, setAct] = useState<Act | null>(null);
  const acts: readonly Act[] = [
    ...(rights.mayConfirm && source.state !== 'gone' ? (['confirm'] as const) : []),
    ...(rights.mayEdit ? (['edit', 'remove'] as const) : []),
  ];
  if (acts.length === 0) return null;
  const dialog = { standardId, source, onClose: () => setAct(null) };
  return (
    <div className={classes.acts}>
      {acts.map((one) => (
        <Button
          key={one}
          size="xs"
          variant="default"
          aria-label={t(`${one}Named`, { title })}
          onClick={() => setAct(one)}
        >
          {t(one)}
        </Button>
      ))}
      {act === 'edit' && <EditSourceDialog {...dialog} />}
      {act === 'confirm' && <ConfirmSourceDialog {...dialog} />}
      {act === 'remove' && <RemoveSourceDialog {...dialog} />}
    </div>
  );
}
