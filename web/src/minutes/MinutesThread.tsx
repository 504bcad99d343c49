import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { ThreadLinks, type ThreadLink } from '../ui/ThreadLinks.tsx';
import classes from './Minutes.module.css';
import { useOwnerText } from './owner-choice.ts';
import type { MinutesView } from './queries.ts';

/** What the minutes came from, what came of them, and how they came about. */
export function MinutesThread({ minutes }: { minutes: MinutesView }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const owner = useOwnerText();
  const links: ThreadLink[] = [
    {
      key: 'meeting',
      kind: t('history.meeting'),
      link: (
        <TextLink to="/meetings/$id" params={{ id: minutes.meetingId }}>
          {minutes.title}
        </TextLink>
      ),
    },
    ...minutes.entries.flatMap(({ decisions }) =>
      decisions.map(({ id, reference }) => ({
        key: id,
        kind: t('history.decisions'),
        link: (
          <TextLink to="/meetings/decisions/$decisionId" params={{ decisionId: id }}>
            {reference}
          </TextLink>
        ),
      })),
    ),
    ...minutes.entries.flatMap(({ actions }) =>
      actions.map((action) => ({
        key: action.id,
        kind: t('history.actions'),
        link: (
          <TextLink to="/meetings/actions/$actionId" params={{ actionId: action.id }}>
            {owner(action)}
          </TextLink>
        ),
        facts: t('action.due', { day: format.date(action.dueOn) }),
      })),
    ),
  ];
  const unsigned = (state: string, at: string) => {
    const day = format.shortDay(at);
    return state === 'approved' ? t('history.silence', { day }) : day;
  };
  return (
    <div className={classes.side}>
      <ThreadLinks links={links} />
      {minutes.transitions.length > 0 && (
        <div>
          <h3>{t('history.turns')}</h3>
          <ol className={classes.turns}>
            {minutes.transitions.map(({ state, at, by }) => (
              <li key={at}>
                {t(`history.turn.${state}`)}
                <span>
                  {by ? t('history.by', { day: format.shortDay(at), name: by.name }) : unsigned(state, at)}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
