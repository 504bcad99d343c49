/** How a standard looks in a file of its own, on a screen and on paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f2; --ink: #1b222c; --quiet: #565a60; --line: #e4ddd0; }
@media (prefers-color-scheme: dark) { :root { --paper: #191d23; --ink: #ece7dd; --quiet: #b0aba0; --line: #333941; } }
@page { size: A4; margin: 24mm 22mm 22mm; @bottom-right { content: counter(page);
  font: 9pt 'Source Sans 3', sans-serif; color: #565a60; } }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', Georgia, serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 2rem; line-height: 1.2; font-weight: 600; text-wrap: balance; }
.heading { margin: 1.75rem 0 .5rem; line-height: 1.3; font-weight: 600; break-after: avoid; }
h2.heading { font-size: 1.375rem; } h3.heading { font-size: 1.1875rem; }
  h4.heading, h5.heading, h6.heading { font-size: 1.0625rem; }
.mark, .facts, .by, .about, footer { font-family: 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', system-ui, sans-serif;
  color: var(--quiet); }
.heading .mark { display: inline-block; min-width: 3.25rem; font-weight: 400; font-size: .9375em; }
.clause { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); padding: .25rem 0; }
.clause p { margin: 0 0 .5rem; orphans: 2; widows: 2; }
.clause > .mark { font-size: .9375rem; line-height: 1.8; }
.item { padding-inline-start: 3.25rem; grid-template-columns: 2.25rem minmax(0, 1fr); }
.nested-2 { padding-inline-start: 5.5rem; } .nested-3 { padding-inline-start: 7.75rem; }
  .nested-4 { padding-inline-start: 10rem; }
.note { color: var(--quiet); font-size: 1rem; }
table { margin: .5rem 0 1rem 3.25rem; border-collapse: collapse; font: .9375rem/1.45 'Source Sans 3', 'Noto Sans', 'DejaVu Sans',
  system-ui, sans-serif; }
th, td { padding: .375rem .625rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: 600; background: color-mix(in srgb, var(--line) 40%, transparent); }
a { color: inherit; } sub, sup { line-height: 0; }
.facts { margin: 0 0 1.5rem; }
.thread { margin: .25rem 0 .75rem 3.25rem; padding: .25rem .75rem; border-inline-start: 3px solid var(--line);
  font-size: .9375rem; break-inside: avoid-page; }
.thread p { margin: .125rem 0; } .about { font-style: italic; } .by { font-size: .875rem; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .8125rem; }
@media (max-width: 30em) { .clause { grid-template-columns: 2.75rem minmax(0, 1fr); }
  .item, .thread { margin-inline-start: 0; padding-inline-start: 1rem; }
  table { margin-inline-start: 0; } }
@media print { :root { font-size: 9.9pt; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; }
  body { max-width: none; padding: 0; line-height: 1.5; font-variant-ligatures: none; } }
`;
