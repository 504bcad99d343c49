import { type ReactNode, useEffect, useRef } from 'react';
import classes from './Find.module.css';

interface FindFrameProps {
  label: string;
  /** Escape is pressed, wherever in it the focus is. */
  onClose: () => void;
  children: ReactNode;
}

/** What stands beneath the bar of the page while something is looked for. */
export function FindFrame({ label, onClose, children }: FindFrameProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = frame.current!;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    place.addEventListener('keydown', pressed);
    return () => place.removeEventListener('keydown', pressed);
  }, [onClose]);
  return (
    <search ref={frame} className={classes.bar} aria-label={label}>
      {children}
    </search>
  );
}
