import IconArrowsHorizontal from '@tabler/icons-react/icons/IconArrowsHorizontal';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ScrollRegion.module.css';

interface ScrollRegionProps {
  /** What it is called, unless `labelledBy` names the element that says so. */
  label?: string | undefined;
  labelledBy?: string | undefined;
  /** A line around it, as around a table. */
  lined?: boolean;
  /** At most as high as the window, and scrolling within: for a table whose head stays in sight. */
  tall?: boolean;
  children: ReactNode;
}

/**
 * What may be wider than the window: a region with a name, which scrolls sideways by itself. Only when it
 * does, it says so to those who see it; whenever it scrolls it can be reached by keyboard (WCAG 2.1.1).
 */
export function ScrollRegion({ label, labelledBy, lined, tall, children }: ScrollRegionProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const [isTooWide, setTooWide] = useState(false);
  const [isTooHigh, setTooHigh] = useState(false);
  const hint = useId();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => {
      setTooWide(element.scrollWidth > element.clientWidth + 1);
      setTooHigh(element.scrollHeight > element.clientHeight + 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={classes.region}>
      {isTooWide && (
        <p id={hint} className={classes.hint} data-screen-only>
          <IconArrowsHorizontal size={16} stroke={1.8} aria-hidden />
          {t('scrollSideways')}
        </p>
      )}
      <section
        ref={frame}
        className={classes.frame}
        data-lined={lined || undefined}
        data-tall={tall || undefined}
        aria-label={label}
        aria-labelledby={labelledBy}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={isTooWide || (tall && isTooHigh) ? 0 : undefined}
        aria-describedby={isTooWide ? hint : undefined}
      >
        {children}
      </section>
    </div>
  );
}
