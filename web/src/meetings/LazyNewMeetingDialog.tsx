import { useMounted } from '@mantine/hooks';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import type { NewMeetingDialog } from './NewMeetingDialog.tsx';

/** Asked for when somebody is about to open the dialog. */
export const loadNewMeetingDialog = () => import('./NewMeetingDialog.tsx');

const Content = lazy(async () => ({ default: (await loadNewMeetingDialog()).NewMeetingDialog }));

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
