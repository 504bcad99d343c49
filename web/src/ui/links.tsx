import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './Listing.module.css';

/*
 * Links of the app, typed by the routes:
 *
 *     <TextLink to="/meetings/$id" params={{ id }}>Tallinn</TextLink>
 *     <LinkButton to="/meetings/new">Schedule a meeting</LinkButton>
 *     <RowLink …> as the title of a ListRow: the whole row becomes its target.
 */
type AnchorElement = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

function PlainAnchor(props: AnchorProps & AnchorElement & { ref?: Ref<HTMLAnchorElement> }) {
  return <Anchor {...props} />;
}

function ButtonAnchor(
  props: ButtonProps &
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> },
) {
  return <Button component="a" {...props} />;
}

function RowAnchor({
  children,
  ...props
}: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return (
    <a {...props} className={classes.link}>
      {children}
    </a>
  );
}

/** A row's link whose address is made of data; its page navigates itself. */
export { RowAnchor as PlainRowLink };
export const TextLink: LinkComponent<typeof PlainAnchor> = createLink(PlainAnchor);
export const LinkButton: LinkComponent<typeof ButtonAnchor> = createLink(ButtonAnchor);
export const RowLink: LinkComponent<typeof RowAnchor> = createLink(RowAnchor);
