import { Anchor } from '@mantine/core';
import type { DirectoryField } from '@nbn/contracts';
import classes from './Directory.module.css';

/** A mailbox or telephone that can be used at once; any other field as its words. */
export function ContactValue({ field, value }: { field: DirectoryField; value: string }) {
  if (field === 'phone')
    return (
      <Anchor className={classes.contact} href={`tel:${value.replaceAll(/[^+\d]/g, '')}`}>
        {value}
      </Anchor>
    );
  if (field === 'mailbox')
    return (
      <Anchor className={classes.contact} href={`mailto:${encodeURI(value)}`}>
        {value}
      </Anchor>
    );
  return <span className={classes.words}>{value}</span>;
}
