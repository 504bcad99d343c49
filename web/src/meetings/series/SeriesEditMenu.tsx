import { Button, Menu } from '@mantine/core';
import { MEETING_LIMITS } from '@nbn/contracts';
import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown';
import { type ComponentProps, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../ui/lazy-part.tsx';
import type { SeriesMutations, SeriesView } from './queries.ts';
import { upcomingDates } from './upcoming-dates.ts';
import type { ChangeSeriesDialog } from './ChangeSeriesDialog.tsx';

type DialogProps = ComponentProps<typeof ChangeSeriesDialog>;

// Most who open the page read it: what changes a series comes when it is wanted.
const DIALOGS = {
  change: lazyPart<DialogProps>(async () => ({
    default: (await import('./ChangeSeriesDialog.tsx')).ChangeSeriesDialog,
  })),
  extend: lazyPart<DialogProps>(async () => ({
    default: (await import('./SeriesLengthDialogs.tsx')).ExtendSeriesDialog,
  })),
  end: lazyPart<DialogProps>(async () => ({
    default: (await import('./SeriesLengthDialogs.tsx')).EndSeriesDialog,
  })),
};
export type SeriesEdit = keyof typeof DIALOGS;

/** What of a series can be changed for several dates at once. */
export function SeriesEditMenu({ series, onAsk }: { series: SeriesView; onAsk: (edit: SeriesEdit) => void }) {
  const { t } = useTranslation('meetings');
  const ahead = upcomingDates(series).length;
  const possible: Record<SeriesEdit, boolean> = {
    change: ahead > 0,
    extend: series.meetings.length < MEETING_LIMITS.seriesTimes,
    end: ahead > 1,
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('series.edit.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['change', 'extend', 'end'] as const)
          .filter((edit) => possible[edit])
          .map((edit) => (
            <Menu.Item key={edit} onClick={() => onAsk(edit)}>
              {t(`series.edit.${edit}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface SeriesEditDialogProps {
  edit: SeriesEdit;
  series: SeriesView;
  mutations: SeriesMutations;
  onClose: () => void;
}

export function SeriesEditDialog({ edit, ...props }: SeriesEditDialogProps) {
  const Dialog = DIALOGS[edit];
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
