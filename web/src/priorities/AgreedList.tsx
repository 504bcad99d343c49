import { Anchor, NativeSelect, Text } from '@mantine/core';
import { PRIORITY_PROGRESS, type PriorityProgress } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../i18n/capitalised.ts';
import { useFormat } from '../i18n/format.ts';
import { FlushButton } from '../ui/FlushButton.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import classes from './AgreedList.module.css';
import { PriorityAreas } from './PriorityAreas.tsx';
import { PriorityComments } from './PriorityComments.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { PriorityEvidence } from './PriorityEvidence.tsx';
import { type Period, type Priority, useSetProgress } from './queries.ts';

const TONES: Readonly<Record<PriorityProgress, Tone>> = {
  agreed: 'quiet',
  'in-progress': 'active',
  done: 'good',
};

interface AgreedListProps {
  priorities: readonly Priority[];
  /** Proposals that went on in one of these. */
  merged: readonly Priority[];
  may: Period['may'];
}

/** What the region has agreed to work on, in the order of the ballot, each with how far it is. */
export function AgreedList({ priorities, merged, may }: AgreedListProps) {
  const { t } = useTranslation('priorities');
  return (
    <ul className={classes.list} aria-label={t('agreedList')}>
      {priorities.map((priority) => (
        <AgreedRow
          key={priority.id}
          priority={priority}
          shared={priorities.filter(({ rank }) => rank === priority.rank).length > 1}
          parts={merged.filter(({ mergedInto }) => mergedInto === priority.id)}
          may={may}
        />
      ))}
    </ul>
  );
}

function isProgress(state: string): state is PriorityProgress {
  return PRIORITY_PROGRESS.some((progress) => progress === state);
}

function AgreedRow({
  priority,
  shared,
  parts,
  may,
}: {
  priority: Priority;
  shared: boolean;
  parts: readonly Priority[];
  may: Period['may'];
}) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const keep = useSetProgress(priority.id);
  const [planning, setPlanning] = useState(false);
  const { id, title, reason, country, rank, state, ownerCountries, reviewOn, links } = priority;
  const progress = isProgress(state) ? state : 'agreed';
  return (
    <li className={classes.item}>
      <span className={classes.rank}>{t(shared ? 'sharedRank' : 'rank', { rank: rank ?? '' })}</span>
      <div className={classes.words}>
        <h3 className={classes.title} id={`priority-${id}`}>
          {title}
        </h3>
        <p className={classes.facts}>{t('proposedBy', { country: format.country(country) })}</p>
        <p className={classes.reason}>{reason}</p>
        {parts.map((part) => (
          <Text key={part.id} size="sm" mt={4}>
            {t('merge.part', { title: part.title, country: format.country(part.country) })}
          </Text>
        ))}
        <PriorityEvidence priority={priority} />
        {ownerCountries.length > 0 && (
          <Text size="sm" mt={6}>
            {t('plan.carriedBy', {
              countries: format.list(ownerCountries.map((code) => format.country(code))),
            })}
          </Text>
        )}
        {reviewOn && <Text size="sm">{t('plan.reviewed', { day: format.date(reviewOn) })}</Text>}
        {links.length > 0 && (
          <ul className={classes.links} aria-label={t('plan.trace', { title })}>
            {links.map(({ label, path }) => (
              <li key={path}>
                <Anchor size="sm" href={path}>
                  {label}
                </Anchor>
              </li>
            ))}
          </ul>
        )}
        <PriorityAreas priority={priority} may={may} />
        <PriorityComments priority={priority} mayDiscuss={may.discuss} />
        {may.keepProgress && (
          <div>
            <FlushButton aria-label={t('plan.of', { title })} onClick={() => setPlanning(true)}>
              {t('plan.button')}
            </FlushButton>
          </div>
        )}
        {planning && <PlanDialog priority={priority} onClose={() => setPlanning(false)} />}
        <ProblemNotice problem={keep.error} />
      </div>
      <div className={classes.state}>
        {may.keepProgress ? (
          <NativeSelect
            size="xs"
            aria-label={t('progressOf', { title })}
            value={progress}
            disabled={keep.isPending}
            data={PRIORITY_PROGRESS.map((value) => ({ value, label: capitalised(t(`priority.${value}`)) }))}
            onChange={({ currentTarget: { value } }) => {
              if (isProgress(value)) keep.mutate(value);
            }}
          />
        ) : (
          <StateBadge tone={TONES[progress]}>{capitalised(t(`priority.${progress}`))}</StateBadge>
        )}
      </div>
    </li>
  );
}
