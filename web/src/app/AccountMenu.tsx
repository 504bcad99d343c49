import IconUserCircle from '@tabler/icons-react/icons/IconUserCircle';
import { Suspense, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import classes from './AppLayout.module.css';

const AccountPanel = lazyPart(async () => ({ default: (await import('./AccountPanel.tsx')).AccountPanel }));

/**
 * Me: the button that opens what belongs to the member. The browser's own popover closes it by Escape or a
 * click elsewhere and gives the focus back; what stands in it is loaded when somebody reaches for the button.
 */
export function AccountMenu() {
  const { t } = useTranslation();
  const { member } = useSession();
  const [wanted, want] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={classes.room}
        popoverTarget={id}
        aria-label={t('me.label', { name: member.name })}
        onPointerEnter={AccountPanel.prefetch}
        onFocus={AccountPanel.prefetch}
      >
        <IconUserCircle size={20} stroke={1.6} aria-hidden />
        <span>{member.name}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={classes.me}
        onToggle={({ newState }) => {
          if (newState === 'open') void AccountPanel.prefetch().then(() => want(true));
        }}
      >
        {wanted && (
          <Suspense fallback={null}>
            <AccountPanel onLeave={() => popover.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
