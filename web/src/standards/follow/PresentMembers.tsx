import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { usePresence } from '../../live/hooks.ts';
import classes from './Follow.module.css';
import { useFollowState, useFollowStore } from './follow-store.ts';

/**
 * Who else reads this draft now. Those whose caret is in the text can be followed: what they write stays in sight.
 */
export function PresentMembers({ room }: { room: string }) {
  const { t } = useTranslation('drafting');
  const store = useFollowStore();
  const { writing, followed } = useFollowState(store);
  const present = usePresence(room);
  const hasLeft = followed !== null && present.every(({ memberId }) => memberId !== followed);
  useEffect(() => {
    if (hasLeft) store.follow(null);
  }, [hasLeft, store]);
  if (present.length === 0) return null;

  function follow(memberId: string, name: string) {
    store.follow(memberId);
    announce(followed === memberId ? t('follow.ended') : t('follow.begun', { name }));
  }
  return (
    <div className={classes.present} data-screen-only>
      <span id="present-members">{t('follow.present')}</span>
      <ul className={classes.members} aria-labelledby="present-members">
        {present.map(({ memberId, name }) => (
          <li key={memberId}>
            {writing.has(memberId) || followed === memberId ? (
              <button
                type="button"
                className={classes.member}
                aria-pressed={followed === memberId}
                aria-label={t('follow.act', { name })}
                onClick={() => follow(memberId, name)}
              >
                <span className={classes.avatar} data-initials={initialsOf(name)} aria-hidden />
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      {followed !== null && <span>{t('follow.hint')}</span>}
    </div>
  );
}

/** The first letters of the first and the last of somebody's names. */
function initialsOf(name: string): string {
  const letters = name.match(/(?<!\p{L})\p{L}/gu) ?? [];
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase();
}
