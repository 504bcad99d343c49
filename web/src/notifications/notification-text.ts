import type { TFunction } from 'i18next';
import { exactCount } from '../i18n/exact-count.ts';
import type { NotificationView } from './queries.ts';

/** A notification in one sentence. */
export function notificationText(
  t: TFunction<'notifications'>,
  { kind, object: { title }, by, times }: Pick<NotificationView, 'kind' | 'object' | 'by' | 'times'>,
): string {
  const words = { title, by: by ?? '', ...exactCount(times) };
  switch (kind) {
    case 'mentioned':
      return t('told.mentioned', words);
    case 'comment-posted':
      return t('told.comment-posted', words);
    case 'practice-discussed':
      return t('told.practice-discussed', words);
    case 'question-discussed':
      return t('told.question-discussed', words);
    case 'meeting-moved':
      return t('told.meeting-moved', words);
    case 'document-access-asked':
      return t('told.document-access-asked', words);
    case 'directory-asked':
      return t('told.directory-asked', words);
    case 'agenda-proposed':
      return t('told.agenda-proposed', words);
    case 'paper-replaced':
      return t('told.paper-replaced', words);
    case 'standard-moved':
      return t('told.standard-moved', words);
    case 'minutes-correction-asked':
      return t('told.minutes-correction-asked', words);
    default:
      return t(`told.${kind}`, words);
  }
}

/** Where a notification leads: the page of what it is about, and there the thread. */
export function notificationPath({
  kind,
  object,
  threadId,
  amendmentId,
}: Pick<NotificationView, 'kind' | 'object' | 'threadId' | 'amendmentId'>): string {
  switch (object.kind) {
    case 'meeting':
      return `/meetings/${object.id}${kind.startsWith('minutes-') ? '/minutes' : ''}`;
    case 'standard':
      if (kind.startsWith('consultation-') || kind.startsWith('national-') || kind === 'position-signed')
        return `/standards/${object.id}/consultation`;
      if (kind.startsWith('consensus-')) return `/standards/${object.id}/consensus`;
      if (amendmentId) return `/standards/${object.id}/amendments/${amendmentId}`;
      return `/standards/${object.id}${threadId ? `?thread=${threadId}` : ''}`;
    case 'ballot':
      return `/priorities/ballots/${object.id}`;
    case 'action':
      return `/meetings/actions/${object.id}`;
    case 'decision':
      return `/meetings/decisions/${object.id}`;
    case 'member':
      if (kind.startsWith('seat-')) return '/network';
      return kind === 'office-proposed' ? '/network/members' : `/network/members/${object.id}`;
    case 'nomination':
      return '/network/nominations';
    case 'directory-entry':
      return `/network/directory/${object.id}`;
    case 'document':
      return `/library/${object.id}`;
    case 'recommendation':
      return `/network/recommendations/${object.id}`;
    case 'plan-line':
      return `/network/plans/lines/${object.id}`;
    case 'grant-report':
      return `/network/funds/reports/${object.id}`;
    case 'funding-application':
      return `/network/funds/applications/${object.id}`;
    case 'practice':
      return `/library/practices/${object.id}`;
    case 'question':
      return `/library/questions/${object.id}`;
    case 'priority-period':
      return `/priorities/${object.id}`;
  }
}
