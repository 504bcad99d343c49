import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { CountryCode } from '@nbn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldError } from '../ui/Form.tsx';
import { ownersQuery } from './queries.ts';

interface OwnerOption {
  readonly value: string;
  readonly label: string;
}

interface OwnerSelectProps {
  /** The field's name in the form; it holds the value of an option, of a member `member:` and the id. */
  name: string;
  label: string;
  description?: string | null;
  /** Said where no option has what is typed. */
  nobody: string;
  /** Seats and offices, which are always offered. */
  fixed: readonly OwnerOption[];
  /** Whose members can be chosen too; null: nobody's. */
  country: CountryCode | null;
  /** What is chosen when the form begins. */
  initial: OwnerOption;
}

/** Whose something is: one of a few seats, or any member of a country, found by a part of the name. */
export function OwnerSelect({ name, label, description, nobody, fixed, country, initial }: OwnerSelectProps) {
  const fault = useFieldError(name);
  const [chosen, setChosen] = useState(initial);
  const [words, setWords] = useState(initial.label);
  // What is chosen stands in the field until somebody types: it is no search.
  const typed = words === chosen.label ? '' : words.trim();
  const [asked] = useDebouncedValue(typed, 200);
  const { data = [] } = useQuery({ ...ownersQuery(country, asked), placeholderData: keepPreviousData });
  const members = data.map((member) => ({
    value: `member:${member.id}`,
    label: `${member.name}, ${member.organisation.name}`,
  }));
  const offered = [...fixed.filter((option) => hasWords(option, typed)), ...members];
  const isOffered = offered.some(({ value }) => value === chosen.value);
  return (
    <Select
      name={name}
      label={label}
      description={description}
      error={fault}
      required
      allowDeselect={false}
      searchable
      data={isOffered ? offered : [...offered, chosen]}
      // What is offered has been found already, by the server where it is a member.
      filter={({ options }) => options}
      limit={60}
      // Beside its field: what opens stays within the page’s landmarks.
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={280}
      nothingFoundMessage={nobody}
      value={chosen.value}
      onChange={(_, option) => option && setChosen(option)}
      searchValue={words}
      onSearchChange={setWords}
    />
  );
}

function hasWords({ label }: OwnerOption, words: string): boolean {
  return label.toLocaleLowerCase().includes(words.toLocaleLowerCase());
}
