import { NativeSelect } from '@mantine/core';
import { PRIORITY_PROGRESS, type PriorityProgress } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import classes from './AgreedList.module.css';
import { type Priority, useKeepProgress } from './queries.ts';

const TONES: Readonly<Record<PriorityProgress, Tone>> = { agreed: 'quiet', 'in-progress': 'active', done: 'good' };

interface AgreedListProps {
  priorities: readonly Priority[];
  mayKeepProgress: boolean;
}

/** What the region has agreed to work on, in the order of the ballot, each with how far it is. */
export function AgreedList({ priorities, mayKeepProgress }: AgreedListProps) {
  const { t } = useTranslation('priorities');
  return (
    <ul className={classes.list} aria-label={t('agreedList')}>
      {priorities.map((priority) => (
        <AgreedLine key={priority.id} priority={priority} shared={priorities.filter(({ rank }) => rank === priority.rank).length > 1} mayKeepProgress={mayKeepProgress} />
      ))}
    </ul>
  );
}

function isProgress(state: string): state is PriorityProgress {
  return PRIORITY_PROGRESS.some((progress) => progress === state);
}

function AgreedLine({ priority, shared, mayKeepProgress }: { priority: Priority; shared: boolean; mayKeepProgress: boolean }) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const keep = useKeepProgress(priority.id);
  const { id, title, reason, country, rank, state } = priority;
  const progress = isProgress(state) ? state : 'agreed';
  return (
    <li className={classes.item}>
      <span className={classes.rank}>{t(shared ? 'sharedRank' : 'rank', { rank: rank ?? '' })}</span>
      <div className={classes.words}>
        <h3 className={classes.title} id={`priority-${id}`}>{title}</h3>
        <p className={classes.facts}>{t('proposedBy', { country: format.country(country) })}</p>
        <p className={classes.reason}>{reason}</p>
        <ProblemNotice problem={keep.error} />
      </div>
      <div className={classes.state}>
        {mayKeepProgress ? (
          <NativeSelect
            size="xs" aria-label={t('progressOf', { title })} value={progress} disabled={keep.isPending}
            data={PRIORITY_PROGRESS.map((value) => ({ value, label: t(`priority.${value}`) }))}
            onChange={({ currentTarget: { value } }) => { if (isProgress(value)) keep.mutate(value); }}
          />
        ) : <StateBadge tone={TONES[progress]}>{t(`priority.${progress}`)}</StateBadge>}
      </div>
    </li>
  );
}
