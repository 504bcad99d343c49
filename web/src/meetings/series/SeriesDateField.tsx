import { useFormat } from '../../i18n/format.ts';
import { ChoiceField } from '../../ui/Form.tsx';
import type { SeriesDate } from './upcoming-dates.ts';

interface SeriesDateFieldProps {
  name: string;
  label: string;
  dates: readonly SeriesDate[];
  value: string;
  onChange: (id: string) => void;
}

/** One of the dates of a series, the first thing that its dialog asks. */
export function SeriesDateField({ name, label, dates, value, onChange }: SeriesDateFieldProps) {
  const format = useFormat();
  return (
    <ChoiceField
      name={name}
      label={label}
      value={value}
      data-autofocus
      onChange={(event) => onChange(event.currentTarget.value)}
      data={dates.map(({ id, startWall }) => ({ value: id, label: format.date(startWall.slice(0, 10)) }))}
    />
  );
}
