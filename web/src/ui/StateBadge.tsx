import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconCircleDotted from '@tabler/icons-react/icons/IconCircleDotted';
import IconClockPause from '@tabler/icons-react/icons/IconClockPause';
import IconPlayerPlayFilled from '@tabler/icons-react/icons/IconPlayerPlayFilled';
import IconX from '@tabler/icons-react/icons/IconX';
import classes from './StateBadge.module.css';

const ICONS = {
  quiet: IconCircleDotted,
  active: IconPlayerPlayFilled,
  waits: IconClockPause,
  good: IconCheck,
  loss: IconX,
};

/**
 * quiet: not begun, or past · active: under way · waits: for the reader · good: agreed, done · loss:
 * cancelled, refused.
 */
export type Tone = keyof typeof ICONS;

/**
 * The state of a thing in one word, with a sign, so that it is never told by colour alone: `<StateBadge
 * tone="active">{t('state.inSession')}</StateBadge>`.
 */
export function StateBadge({ tone, children }: { tone: Tone; children: string }) {
  const Sign = ICONS[tone];
  return (
    <span className={classes.state} data-tone={tone}>
      <Sign size={tone === 'active' ? 10 : 15} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
