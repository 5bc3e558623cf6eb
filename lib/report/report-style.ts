/**
 * The style of a saved report: the panel's two voices and one accent, as plain CSS with nothing to load, in the layers of
 * the surfaces. On paper: black on white, the address behind each article in the list, and no card cut in two where a sheet
 * holds it.
 */
export const REPORT_STYLE = `
@layer tokens, reset, shared;
@layer tokens {
:root { color-scheme: light dark; --paper: light-dark(#fcfbf9, #17181b); --ink: light-dark(#1b1c20, #e8e6e1);
  --soft: light-dark(#484a51, #bbb9b4); --rule: light-dark(#e3e0da, #2f3136); --accent: light-dark(#1d55a8, #95b9f5);
  --wash: light-dark(#e4edf9, #1d2f4c); }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --accent: #000; --wash: #eee; }
}
}
@layer reset {
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; }
h1, blockquote { font-family: "Iowan Old Style", "Source Serif 4", Charter, "Noto Serif", "Noto Naskh Arabic", Georgia, serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .4rem 0; }
figure { margin: .6rem 0; }
blockquote { margin: .15rem 0 0; padding-inline-start: .75rem; border-inline-start: 2px solid var(--rule); line-height: 1.55; }
bdi { unicode-bidi: isolate; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .2em; }
mark { background: none; color: inherit; text-underline-offset: .2em; }
code { font: .8125em ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
ul { margin: .4rem 0; padding-inline-start: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule);
  min-width: 4.5rem; }
th { color: var(--soft); font-weight: 600; }
}
@layer shared {
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
section { border-top: 1px solid var(--rule); padding: .25rem 0 .75rem; }
.note, .faint, figcaption { color: var(--soft); font-size: .875rem; }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
mark.differs { background: var(--wash); font-weight: 600; text-decoration: underline double 1px var(--accent); }
mark.wording { text-decoration: underline dashed 1.5px var(--soft); }
.wide { overflow-x: auto; margin: .6rem 0; }
th:first-child, td:first-child { white-space: nowrap; }
@media screen and (max-width: 36rem) {
  table { min-width: 34rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  section, figure, tr { break-inside: avoid; }
  h2, h3, figcaption { break-after: avoid; }
  .wide { overflow: visible; }
  td a::after { content: " <" attr(href) ">"; color: #333; font-size: .8em; }
}
}
`;
