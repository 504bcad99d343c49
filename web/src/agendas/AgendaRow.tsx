import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import classes from './Agenda.module.css';
import { ClosedItemPlaceholder, ClosedItemNote } from './ClosedItemNote.tsx';
import { ItemTime, FixedTimeNote } from './ItemTime.tsx';
import { AgendaItemAmendments } from '../standards/amendments/AgendaItemAmendments.tsx';
import { PlanNews } from '../plans/PlanNews.tsx';
import { AgendaPapers } from './AgendaPapers.tsx';
import type { AgendaItem, AgendaView, Presenter } from './queries.ts';

interface AgendaRowProps {
  item: AgendaItem;
  agenda: AgendaView;
  /** What the secretariat can do with the item. */
  actions?: ReactNode;
  onDetach?: ((paper: AgendaItem['papers'][number]) => void) | undefined;
}

/**
 * One item: its time in the reader's zone, the host's beside it, what it is, who presents, and its papers; or
 * the heading of a section.
 */
export function AgendaRow({ item, agenda, actions, onDetach }: AgendaRowProps) {
  return (
    <>
      {item.closedBefore && <ClosedItemPlaceholder />}
      {item.kind === 'section' ? (
        <div className={classes.line}>
          <h3 className={classes.section}>
            <NumberedTitle item={item} />
          </h3>
          {actions}
        </div>
      ) : (
        <AgendaItemRow item={item} agenda={agenda} actions={actions} onDetach={onDetach} />
      )}
    </>
  );
}

function AgendaItemRow({ item, agenda, actions, onDetach }: AgendaRowProps) {
  const { t } = useTranslation('agendas');
  // Under a heading an item is one step deeper.
  const Heading = agenda.items.slice(0, agenda.items.indexOf(item)).some(({ kind }) => kind === 'section')
    ? 'h4'
    : 'h3';
  return (
    <div className={classes.line}>
      <ItemTime item={item} agenda={agenda} />
      <div className={classes.body}>
        <Heading className={classes.title} data-kind={item.kind}>
          <NumberedTitle item={item} />
        </Heading>
        <div className={classes.facts}>
          <span>{t(`kind.${item.kind}`)}</span>
          <span>{t('minutes', { count: item.minutes })}</span>
          {item.presenter && (
            <span>
              <PresenterName presenter={item.presenter} />
            </span>
          )}
        </div>
        <ItemOrigin item={item} />
        <FixedTimeNote item={item} />
        {item.closed && <ClosedItemNote readers={item.closed} />}
        {item.notes && <p className={classes.notes}>{item.notes}</p>}
        <AgendaItemAmendments itemId={item.id} meetingId={agenda.meetingId} />
        {item.kind === 'news' && <PlanNews meetingId={agenda.meetingId} />}
        {item.ballots.length > 0 && (
          <ul className={classes.ballots} aria-label={t('ballots.of', { title: item.title })}>
            {item.ballots.map(({ id, question }) => (
              <li key={id}>
                {t('ballots.one')}{' '}
                <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }} size="sm">
                  {question}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
        {item.papers.length > 0 && (
          <AgendaPapers
            label={t('papers.of', { title: item.title })}
            papers={item.papers}
            onDetach={onDetach}
          />
        )}
      </div>
      {actions}
    </div>
  );
}

/** What everybody calls the item by, before its title. */
function NumberedTitle({ item: { number, title } }: { item: AgendaItem }) {
  if (number === null) return title;
  return (
    <>
      <span className={classes.number}>{number}</span> {title}
    </>
  );
}

function PresenterName({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  if (presenter.kind === 'seat' && presenter.country && presenter.seat)
    return t('presenter.seat', {
      country: format.country(presenter.country),
      seat: t(`seat.${presenter.seat}`),
    });
  return presenter.name;
}

/** Who proposed it, where it was begun, and where it goes on. */
function ItemOrigin({ item: { proposedBy, carriedFrom, carriedTo } }: { item: AgendaItem }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  if (!proposedBy && !carriedFrom && !carriedTo) return null;
  const place =
    proposedBy?.country && proposedBy.seat
      ? t('presenter.seat', {
          country: format.country(proposedBy.country),
          seat: t(`seat.${proposedBy.seat}`),
        })
      : null;
  return (
    <p className={classes.origin}>
      {proposedBy && <span>{t('origin.proposed', { by: place ?? proposedBy.name })}</span>}
      {carriedFrom && (
        <span>
          {t('origin.from')}{' '}
          <TextLink to="/meetings/$id" params={{ id: carriedFrom.meetingId }} size="sm">
            {carriedFrom.title}
          </TextLink>
        </span>
      )}
      {carriedTo && (
        <span>
          {t('origin.to')}{' '}
          <TextLink to="/meetings/$id" params={{ id: carriedTo.meetingId }} size="sm">
            {carriedTo.title}
          </TextLink>
        </span>
      )}
    </p>
  );
}
