import classes from './AppLayout.module.css';

/**
 * Where menus, lists and dialogs are drawn: within the landmark of the page, so that whoever walks through a page
 * by its landmarks finds them. Mantine draws all of them in the element with this mark.
 */
export const OverlayTarget = () => (
  <div className={classes.overlays} data-portal data-mantine-shared-portal-node />
);
