import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Spruce: the one accent, for what can be acted on. */
const spruce: MantineColorsTuple = [
  '#eef5f0',
  '#dbe9e1',
  '#b8d4c5',
  '#91bca6',
  '#6ba488',
  '#478a6b',
  '#2f7355',
  '#1f5c43',
  '#174935',
  '#0f3526',
];
/** Amber: waits for you. */
const amber: MantineColorsTuple = [
  '#fdf5e3',
  '#faeac6',
  '#f3d492',
  '#eabc5c',
  '#dda336',
  '#c38a1c',
  '#a2700c',
  '#805405',
  '#624003',
  '#472e02',
];
/** Brick: loss and refusal, nothing else. */
const brick: MantineColorsTuple = [
  '#fdf1ef',
  '#fadeda',
  '#f2b9b1',
  '#e79085',
  '#d96b5d',
  '#c74a3b',
  '#af3325',
  '#90271b',
  '#701c12',
  '#52120b',
];
/** Stone: lines and quiet words on warm paper; the ninth is the ink. */
const stone: MantineColorsTuple = [
  '#f6f2ea',
  '#efe9de',
  '#e4ddd0',
  '#d5cdbd',
  '#bcb3a2',
  '#898272',
  '#565a60',
  '#434851',
  '#2f353e',
  '#1b222c',
];
/** Dusk: the dark theme, warm grey words on deep blue ink. */
const dusk: MantineColorsTuple = [
  '#ece7dd',
  '#d5d0c5',
  '#b0aba0',
  '#7d7b76',
  '#3d434c',
  '#2f353d',
  '#242930',
  '#191d23',
  '#13161b',
  '#0d0f13',
];

const sans = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";
/** For the words of standards and minutes: `<Title ff="var(--nbn-serif)">`, or the class `prose`. */
export const serif = "'Source Serif 4', Georgia, serif";

/**
 * The one theme. Six sizes (xs 13, sm 15, md 17, lg 20, xl 25, h1 34), an 8-pixel rhythm
 * (xs 4, sm 8, md 16, lg 24, xl 40), five colours: spruce, amber, brick, gray, dark.
 * Pages use these names only, never a colour or a length of their own.
 */
export const theme = createTheme({
  colors: { spruce, amber, brick, gray: stone, dark: dusk },
  white: '#fffdf9',
  black: '#1b222c',
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.22,
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.25rem', xl: '1.5625rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: '0 1px 2px rgb(27 34 44 / 8%)',
    md: '0 4px 16px rgb(27 34 44 / 12%)',
    lg: '0 8px 28px rgb(27 34 44 / 16%)',
    xl: '0 12px 40px rgb(27 34 44 / 20%)',
  },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '1.2' },
      h2: { fontSize: '1.5rem', lineHeight: '1.3' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    // A dialog's head is not the page's banner.
    Modal: {
      defaultProps: {
        attributes: { header: { role: 'none' } },
        styles: { title: { lineHeight: 1.3 } },
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120, transition: 'fade' },
      },
    },
    Drawer: {
      defaultProps: { overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 160 } },
    },
    // On a low window a long menu scrolls within it. One that is hidden when its button scrolls out of sight
    // takes no focus while the page still moves, and its keys are lost.
    Menu: {
      defaultProps: {
        shadow: 'md',
        hideDetached: false,
        // A menu has nothing but its items: the first of them takes the focus.
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 100, transition: 'fade' },
        middlewares: { flip: true, shift: true, size: { padding: 8 } },
        styles: { dropdown: { overflowY: 'auto' } },
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100, transition: 'fade' } } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 600, radius: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } },
  },
});

/**
 * What Mantine leaves to a project: the paper, the quiet words, and lines of 3:1 around what can be typed
 * into.
 */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--nbn-serif': serif, '--mantine-font-size-xxl': '2.125rem' },
  light: {
    '--mantine-color-body': '#fbf8f2',
    '--mantine-color-text': '#1b222c',
    '--mantine-color-dimmed': '#565a60',
    '--mantine-color-placeholder': '#6c6a65',
    '--mantine-color-anchor': '#1f5c43',
    '--mantine-color-error': '#90271b',
    '--mantine-color-default': '#fffdf9',
    '--mantine-color-default-hover': '#f6f2ea',
    '--mantine-color-default-border': '#898272',
    '--mantine-color-spruce-light': '#dfebe3',
    '--mantine-color-spruce-light-hover': '#d0e1d7',
    '--mantine-color-spruce-light-color': '#174935',
    '--nbn-raised': '#fffdf9',
    '--nbn-rail': '#f4efe5',
    '--nbn-line': '#e4ddd0',
    '--nbn-hover': '#f3eee4',
    '--nbn-chosen': '#e6eee6',
    '--nbn-waits': '#805405',
    '--nbn-waits-paper': '#fbf0d6',
    '--nbn-loss': '#90271b',
    '--nbn-loss-paper': '#fbe9e5',
    '--nbn-good-paper': '#e6eee6',
    '--nbn-mark': '#f8e7b6',
    '--nbn-found': '#d3e6f4',
    '--nbn-found-current': '#ffcf70',
    '--nbn-found-current-ink': '#1b222c',
  },
  dark: {
    '--mantine-color-body': '#1d2229',
    '--mantine-color-text': '#f0ebe1',
    '--mantine-color-dimmed': '#bdb8ad',
    '--mantine-color-placeholder': '#a5a098',
    '--mantine-color-anchor': '#9fcab4',
    '--mantine-color-error': '#f4b0a6',
    '--mantine-color-default': '#2a3038',
    '--mantine-color-default-hover': '#353c46',
    '--mantine-color-default-border': '#8b8983',
    '--mantine-color-spruce-light': '#2b4338',
    '--mantine-color-spruce-light-hover': '#345043',
    '--mantine-color-spruce-light-color': '#c9e0d4',
    '--nbn-raised': '#2a3038',
    '--nbn-rail': '#15191e',
    '--nbn-line': '#414852',
    '--nbn-hover': '#282e36',
    '--nbn-chosen': '#2b4338',
    '--nbn-waits': '#f0c468',
    '--nbn-waits-paper': '#443719',
    '--nbn-loss': '#f4b0a6',
    '--nbn-loss-paper': '#4c2a26',
    '--nbn-good-paper': '#2b4338',
    '--nbn-mark': '#5c4c21',
    '--nbn-found': '#22394f',
    '--nbn-found-current': '#eabc5c',
    '--nbn-found-current-ink': '#191d23',
  },
});
