import { useMounted } from '@mantine/hooks';
import { type ComponentProps, Suspense, useState } from 'react';
import type { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { loadTexts } from '../i18n/start.ts';
import { lazyPart } from '../ui/lazy-part.tsx';

const Content = lazyPart(async () => {
  const [dialog] = await Promise.all([import('./NewMeetingDialog.tsx'), loadTexts(['polls'])]);
  return { default: dialog.NewMeetingDialog };
});

/** For when somebody is about to open the dialog. */
export const prefetchNewMeetingDialog = Content.prefetch;

type DialogProps = ComponentProps<typeof NewMeetingDialog>;

/** Loaded when somebody drafts a meeting: most who open the list read it. */
export function LazyNewMeetingDialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <OpenedWhenThere {...props} />
    </Suspense>
  );
}

/** A dialog gives the focus back to what had it when it opened: it must be there before. */
function OpenedWhenThere({ opened, onClose }: DialogProps) {
  const isThere = useMounted();
  return <Content opened={opened && isThere} onClose={onClose} />;
}
