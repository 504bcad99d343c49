import { useEffect, useState } from 'react';

/** A place counts as reached when it has come up to here, beneath the bar that stays. */
const REACHED_PX = 140;

type Find = (id: string) => HTMLElement | null;

const findById: Find = (id) => document.getElementById(id);

/** The last place that has been reached. They stand in order, so that of hundreds some are measured. */
function lastReached(ids: readonly string[], find: Find): string | null {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = find(ids[middle]!)?.getBoundingClientRect().top;
    if (top !== undefined && top <= REACHED_PX) low = middle + 1;
    else high = middle;
  }
  return ids[low - 1] ?? null;
}

/** At which of the places of a page the reader is, as the page is scrolled; null above the first. */
export function useReachedPlace(ids: readonly string[], find: Find = findById): string | null {
  const [reached, setReached] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setReached(lastReached(ids, find));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    // Text that comes later moves the places without a scroll.
    const sizes = new ResizeObserver(onScroll);
    sizes.observe(document.body);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [ids, find]);
  return reached;
}
