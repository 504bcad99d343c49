import { Anchor, Button, Group } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type MouseEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type OffScreenChange, unsavedChanges } from '../unsaved/unsaved-changes.ts';
import classes from './UnsavedNotice.module.css';

const namesOf = ({ label, title }: OffScreenChange): { label: string; title: string } => ({ label, title });

/**
 * Words that are not saved yet and stand in no field on the screen: where they are, and the way to discard
 * them. Silent without any.
 */
export function UnsavedNotice() {
  const { t } = useTranslation();
  const label = useSyncExternalStore(unsavedChanges.subscribe, unsavedChanges.offScreen);
  const [asked, ask] = useState<OffScreenChange | null>(null);
  if (label.length === 0) return null;

  function discard() {
    if (asked) unsavedChanges.discard(asked.draftKey);
    ask(null);
  }

  return (
    <Notice kind="waits" flush title={t('unsaved.title')}>
      <ul className={classes.list}>
        {label.map((one) => (
          <li key={one.draftKey}>
            <Group gap="sm">
              <UnsavedPageLink label={one} />
              <Button
                size="compact-sm"
                variant="subtle"
                color="brick"
                px={4}
                aria-label={t('unsaved.discardNamed', namesOf(one))}
                onClick={() => ask(one)}
              >
                {t('unsaved.discard')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => ask(null)}
        title={t('unsaved.ask')}
        verb={t('unsaved.discard')}
        isDestructive
        onConfirm={discard}
        consequence={asked ? t('unsaved.askText', namesOf(asked)) : ''}
      />
    </Notice>
  );
}

/** Leads to the page where they were written; on that page itself they are in a form that is closed. */
function UnsavedPageLink({ label: { href, label, title } }: { label: OffScreenChange }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  if (here === href) return <span>{t('unsaved.here', { label })}</span>;

  function follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate({ href });
  }

  return (
    <Anchor href={href} onClick={follow} size="sm">
      {t('unsaved.there', { label, title })}
    </Anchor>
  );
}
