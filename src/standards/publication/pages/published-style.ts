import { DEFINITIONS_STYLE } from '../../definitions/files/definitions.html.ts';
import { SOURCES_STYLE } from '../../sources/files/sources.html.ts';

/** Of the pages of published standards, on a screen and in print. */
export const PUBLISHED_STYLE = `
header,main,footer{max-width:860px}
h1,.clause{font-family:'Source Serif 4 Variable','Source Serif 4',Georgia,serif}
h1{font-weight:600}
.facts{margin:0 0 16px;color:var(--quiet);font-size:.9375rem}
.trail{margin:0;font-size:.9375rem}
.trail a{display:inline-block;min-height:24px}
.contents ol{list-style:none;margin:0;padding:0}
.notice{margin:16px 0;padding:12px 16px;border-inline-start:4px solid var(--waits);background:var(--waits-paper)}
.notice p{margin:4px 0}
.contents{margin:24px 0;padding:16px 0;border-block:1px solid var(--line)}
.contents h2{font-size:1rem;margin:0 0 8px}
.contents li[data-depth="2"]{padding-inline-start:24px}
.contents a{display:inline-block;min-height:24px;text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents .mark{min-width:2.5em;display:inline-block;color:var(--quiet)}
.clause{display:grid;grid-template-columns:4rem minmax(0,1fr) 24px;gap:0 8px;padding:6px 0;scroll-margin-top:16px;
font-size:1.0625rem}
.clause p{margin:0 0 8px}
.clause h2,.clause h3,.clause h4,.clause h5{margin:0;line-height:1.3;font-weight:600;text-wrap:balance}
.clause.heading{padding-top:24px;align-items:baseline}
.clause h2{font-size:1.375rem}
.clause h3{font-size:1.1875rem}
.clause h4,.clause h5{font-size:1.0625rem}
.clause:target{background:var(--chosen);outline:8px solid var(--chosen)}
.number{font:400 .9375rem/1.6875 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;color:var(--quiet);
text-decoration:none;min-height:24px}
.number:hover{text-decoration:underline}
.item{padding-inline-start:4rem;grid-template-columns:2.5rem minmax(0,1fr) 24px}
.nested-2{padding-inline-start:6.5rem}.nested-3{padding-inline-start:9rem}.nested-4{padding-inline-start:11.5rem}
.scroll{overflow-x:auto}
.clause table{border-collapse:collapse;font:400 1rem/1.5 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;
overflow-wrap:normal}
th,td{padding:6px 10px;border:1px solid var(--line);text-align:start;vertical-align:top}th{font-weight:600;background:var(--raised)}
sub,sup{line-height:0}
.note{color:var(--quiet);font-size:1rem}
.note .number{font-size:.8125rem;line-height:1.95;white-space:nowrap}
.permanent{color:var(--quiet);text-decoration:none;text-align:center;opacity:0;min-height:24px}
.clause:hover .permanent,.permanent:focus-visible{opacity:1}
.clause .mark{font:400 .875rem/1.5 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;color:var(--quiet);
margin:0 0 4px}
.outdated{margin:4px 0 8px;padding:8px 12px;border-inline-start:4px solid var(--waits);background:var(--waits-paper)}
.outdated p{margin:0 0 4px}
.list{list-style:none;margin:0;padding:0}
.list li{padding:16px 0;border-top:1px solid var(--line)}
.list>li>a{font:600 1.25rem/1.35 'Source Serif 4 Variable','Source Serif 4',Georgia,serif}
.list p{margin:4px 0}
.print-only{display:none}
.check summary{width:fit-content;min-height:24px;cursor:pointer;text-decoration:underline}
.check ol{margin:0;padding-inline-start:1.5rem}
.check code{overflow-wrap:anywhere;font-size:.9em}
.find form{margin:0 0 8px}
.find label{display:block;font-weight:600;margin:0 0 4px}
.find .field{display:flex;gap:8px}
.find input,.find button{font:inherit;min-height:36px;padding:4px 12px;border:1px solid var(--quiet);border-radius:6px;
background:var(--raised);color:var(--ink)}
.find input{flex:1 1 auto;min-width:0}
.find button{flex:none;cursor:pointer}
.find input:focus-visible,.find button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.find p{margin:8px 0}
.find ol{list-style:none;margin:0 0 16px;padding:0}
.find li a{display:block;padding:6px 0;text-decoration:none;color:var(--ink)}
.find li a:hover{text-decoration:underline}
.find li .mark{color:var(--quiet);margin-inline-end:4px}
.find mark{background:var(--waits-paper);color:inherit;font-weight:600}
${DEFINITIONS_STYLE}${SOURCES_STYLE}.definitions h2,.sources h2{font-size:1.375rem;margin:0 0 8px}
.sources .mark{color:var(--quiet)}
.aside{margin:24px 0}
.aside .contents{margin:16px 0 0}
.back{position:sticky;bottom:16px;margin:0;padding:8px 0 0;line-height:1.3;pointer-events:none}
.back a{display:inline-block;max-width:calc(100% - 184px);padding:6px 12px;border:1px solid var(--quiet);
border-radius:6px;background:var(--raised);pointer-events:auto;text-decoration:none;font-size:.9375rem}
@media (min-width:75em){
body:has(.reading) :is(header,main,footer){max-width:1220px}
.reading{display:grid;grid-template-columns:300px minmax(0,1fr);gap:0 48px;align-items:start}
.aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;margin:0;padding:16px 4px}
.aside .contents{border-bottom:0}
.back{display:none}
}
@media (max-width:48em){
.clause{grid-template-columns:3rem minmax(0,1fr)}
.clause.note{grid-template-columns:minmax(0,1fr);padding-inline-start:calc(3rem + 8px)}
.item{padding-inline-start:3rem;grid-template-columns:2rem minmax(0,1fr)}
.nested-2{padding-inline-start:4rem}.nested-3{padding-inline-start:5rem}.nested-4{padding-inline-start:6rem}
.clause.table{grid-template-columns:minmax(0,1fr)}.clause.table>span{display:none}
.permanent{display:none}
}
@media print{
main{max-width:none;padding:0}
header{padding:0 0 8px}
.permanent,.aside,.back,.trail,.check{display:none}
.reading{display:block}
.clause{break-inside:avoid;grid-template-columns:4rem minmax(0,1fr);font-size:11pt}
.clause.note{grid-template-columns:4rem minmax(0,1fr);padding-inline-start:0}
.item{grid-template-columns:2.5rem minmax(0,1fr)}
.clause.heading,.clause.heading+.clause.note,.definitions h2,.definitions dt,.sources h2{break-after:avoid}
.clause:not(.item,.note)+.clause.item,.clause.item+.clause.item:not(:has(+.clause.item)){break-before:avoid}
.sources li,tr{break-inside:avoid}
.clause:target{background:none;outline:0}
.print-only{display:block}
}`;
