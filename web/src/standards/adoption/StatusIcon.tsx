import type { AdoptionStatus } from '@nbn/contracts';
import IconBan from '@tabler/icons-react/icons/IconBan';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconCircle from '@tabler/icons-react/icons/IconCircle';
import IconClock from '@tabler/icons-react/icons/IconClock';
import IconMinus from '@tabler/icons-react/icons/IconMinus';
import IconProgress from '@tabler/icons-react/icons/IconProgress';

const ICONS = {
  'not-started': IconCircle,
  planned: IconClock,
  'in-progress': IconProgress,
  'in-practice': IconCheck,
  'not-applicable': IconMinus,
  'legal-obstacle': IconBan,
} as const;

/** The sign of a status: each has its own form, so that colour only repeats what the form says. */
export function StatusIcon({ status, size = 16 }: { status: AdoptionStatus; size?: number }) {
  const Sign = ICONS[status];
  return <Sign size={size} stroke={2} aria-hidden />;
}
