import { VisuallyHidden } from '@mantine/core';
import type { ContributionStageState } from '@nbn/contracts';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconCircle from '@tabler/icons-react/icons/IconCircle';
import IconMinus from '@tabler/icons-react/icons/IconMinus';
import IconPlayerPlayFilled from '@tabler/icons-react/icons/IconPlayerPlayFilled';
import IconX from '@tabler/icons-react/icons/IconX';
import { useTranslation } from 'react-i18next';
import classes from './Contributions.module.css';
import type { ContributionStageLine } from './queries.ts';

const ICONS = {
  done: IconCheck,
  now: IconPlayerPlayFilled,
  'not-yet': IconCircle,
  skipped: IconMinus,
  closed: IconX,
} as const satisfies Readonly<Record<ContributionStageState, unknown>>;

/** How far a contribution is: each stage in words, with a sign of its own form for its state. */
export function StageLine({ stages }: { stages: readonly ContributionStageLine[] }) {
  const { t } = useTranslation('contributions');
  return (
    <ol className={classes.stages} aria-label={t('stages')}>
      {stages.map(({ stage, state }) => {
        const Sign = ICONS[state];
        return (
          <li key={stage} data-state={state}>
            <Sign size={state === 'now' ? 9 : 14} stroke={2.2} aria-hidden />
            <span>{t(`stage.${stage}`)}</span>
            {state === 'now' ? (
              <span className={classes.now}>{t('state.now')}</span>
            ) : (
              <VisuallyHidden>{`: ${t(`state.${state}`)}`}</VisuallyHidden>
            )}
          </li>
        );
      })}
    </ol>
  );
}
