import { ChosenAreas } from '../areas/ChosenAreas.tsx';
import { type Period, type Priority, useSetPriorityAreas } from './queries.ts';

/** The areas that a priority belongs to; the secretariat chooses others. */
export function PriorityAreas({
  priority: { id, title, areas },
  may,
}: {
  priority: Priority;
  may: Period['may'];
}) {
  const save = useSetPriorityAreas(id);
  return <ChosenAreas areas={areas} title={title} save={may.keepProgress ? save : null} />;
}
