import { Button } from '@mantine/core';
import type { Finding } from '@nbn/safeguarding';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { exactCount } from '../../i18n/exact-count.ts';
import { Notice } from '../Notice.tsx';
import classes from './Safeguard.module.css';
import { isWarningOnly, categoryOf } from './finding-category.ts';

export interface SafeguardNoticeProps {
  name: string;
  text: string;
  findings: readonly Finding[];
  /** Whether this text may be sent to the server as it is, for a coordinator to decide. */
  insisted: boolean;
  onInsist: () => void;
  /**
   * In a text that is saved as it is typed: what was held back is sent once more. A form is sent again by its
   * own button.
   */
  onRetry?: () => void;
  onMask: () => void;
  onShow: (finding: Finding) => void;
}

/**
 * Says what was seen and why it must not stay, beside the field, and offers what to do. What was seen stays
 * in this page.
 */
export function SafeguardNotice({
  name,
  text,
  findings,
  insisted,
  onInsist,
  onRetry,
  onMask,
  onShow,
}: SafeguardNoticeProps) {
  const { t } = useTranslation('safeguarding');
  const held = findings.some(({ kind }) => !isWarningOnly(categoryOf(kind)));
  const alarm = useMutation({
    mutationFn: () =>
      Promise.all(
        findings.map(({ kind, start, end }) =>
          api.POST('/api/safeguarding/false-alarms', {
            body: { place: reportPlaceOf(name), kind, length: Math.min(200, end - start) },
          }),
        ),
      ),
  });
  return (
    <Notice
      // The notice draws its own element; an output could not hold a list.
      kind={held ? 'waits' : 'note'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="status"
      title={
        insisted ? t('insist.title') : t(held ? 'held.title' : 'noticed.title', { count: findings.length })
      }
      actions={
        <>
          <Button size="xs" variant="default" onClick={onMask} aria-keyshortcuts="Alt+M">
            {t('replace', exactCount(findings.length))}
          </Button>
          {held && !insisted && (
            <Button size="xs" variant="subtle" onClick={onInsist}>
              {t('insist.verb')}
            </Button>
          )}
          {insisted && onRetry && (
            <Button size="xs" variant="subtle" onClick={onRetry}>
              {t('insist.again')}
            </Button>
          )}
          {alarm.isSuccess ? (
            <span>{t('alarm.thanks')}</span>
          ) : (
            <Button size="xs" variant="subtle" onClick={() => alarm.mutate()} loading={alarm.isPending}>
              {t('alarm.verb')}
            </Button>
          )}
        </>
      }
    >
      <ul className={classes.list}>
        {findings.map((finding) => (
          <li key={finding.start}>
            {t(`seems.${finding.kind}`)}{' '}
            <button
              type="button"
              className={classes.mark}
              onClick={() => onShow(finding)}
              aria-label={t('show', { quote: text.slice(finding.start, finding.end) })}
            >
              {text.slice(finding.start, finding.end)}
            </button>
          </li>
        ))}
      </ul>
      {insisted ? (
        t(onRetry ? 'insist.live' : 'insist.next')
      ) : (
        <>
          {t(held ? 'held.why' : 'noticed.why')} {t('key')}
        </>
      )}
    </Notice>
  );
}

/** The field's name in letters: reports hold nothing that anybody typed. */
function reportPlaceOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .slice(0, 60) || 'text'
  );
}
