import { familyStyle } from './families.ts';

/** The looks of the report: light and dark, wide and narrow, on paper. Every pair of colours has a contrast of 4.5 or more. */
export const style = `
:root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa; --link: #0b57a4;
  --error: #a40e26; --warning: #7d4e00; --review: #5a32a3; --hint: #0b57a4; --good: #116329;
  --error-back: #ffebe9; --warning-back: #fff4d6; --review-back: #f3ecff; --hint-back: #e6f2ff; }
@media (prefers-color-scheme: dark) { :root { --back: #12161b; --text: #e6edf3; --soft: #a5b0bb; --line: #3a434d; --panel: #1b2129; --link: #80bdff;
  --error: #ff9d94; --warning: #f2c76b; --review: #cdb0ff; --hint: #80bdff; --good: #7ee29b;
  --error-back: #4d1519; --warning-back: #45330a; --review-back: #37235c; --hint-back: #10335c; } }
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, sans-serif; background: var(--back); color: var(--text); overflow-wrap: anywhere; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--back); padding: .5rem; z-index: 1; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0; } h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; } h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 0 0 .3rem; }
.soft { color: var(--soft); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .6rem; margin: 1rem 0; padding: 0; }
.counts div { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .3rem; padding: .4rem .7rem; background: var(--panel); }
.counts dt { font-size: .9rem; } .counts dd { margin: 0; font-size: 1.5rem; font-weight: 700; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } td.n, th.n { text-align: right; }
th:has(a), td.long { overflow-wrap: anywhere; min-width: 9rem; } td.state { min-width: 8rem; }
fieldset { border: 1px solid var(--line); border-radius: .3rem; margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; } legend { font-weight: 700; }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; } input { width: 1.15rem; height: 1.15rem; }
article { border-top: 3px solid var(--line); margin-top: 2.5rem; }
.rule { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .3rem; margin: .9rem 0; padding: .7rem .9rem; background: var(--panel); }
.rule ol { margin: .5rem 0 0; padding-left: 1.6rem; } .rule li { margin: .45rem 0; } .rule li:target, .marked p:has(:target) { outline: 2px solid var(--link); outline-offset: 3px; }
.tag { font-weight: 700; margin-right: .4rem; }
section.w-error, .counts .w-error { border-left-color: var(--error); } section.w-warning, .counts .w-warning { border-left-color: var(--warning); }
section.w-review, .counts .w-review { border-left-color: var(--review); } section.w-hint, .counts .w-hint { border-left-color: var(--hint); }
.t-error { color: var(--error); } .t-warning { color: var(--warning); } .t-review { color: var(--review); } .t-hint { color: var(--hint); }
mark { color: inherit; border-radius: .2rem; padding: 0 .1rem; border-bottom: 2px solid currentcolor; background: var(--hint-back); }
mark.w-error { background: var(--error-back); } mark.w-warning { background: var(--warning-back); } mark.w-review { background: var(--review-back); }
blockquote { margin: .2rem 0; padding-left: .7rem; border-left: 3px solid var(--line); }
details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 700; min-height: 1.75rem; }
.marked { border: 1px solid var(--line); border-radius: .3rem; padding: .3rem 1rem; background: var(--panel); } sup a { padding: 0 .15rem; }
figure { margin: 1rem 0; } figure img { max-width: 100%; height: auto; border: 1px solid var(--line); }
code { font-size: .9rem; } th .soft { font-weight: 400; } .st-breach { color: var(--error); font-weight: 700; } .st-person-must-look { color: var(--review); }
.open > li { margin: .8rem 0; } .check { list-style: '\\2610  '; margin: .2rem 0; } .check + p { margin: .2rem 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .6rem; }
.good { color: var(--good); font-weight: 700; }
body:has(#show-error:not(:checked)) .rule.w-error, body:has(#show-warning:not(:checked)) .rule.w-warning,
body:has(#show-review:not(:checked)) .rule.w-review, body:has(#show-hint:not(:checked)) .rule.w-hint { display: none; }
${familyStyle}
@media (max-width: 30rem) { body { padding: .7rem; }
  th, td { padding: .25rem .2rem; } table { font-size: .8rem; } th:has(a), td.long { min-width: 5rem; } td.state { min-width: 5rem; } }
@media print { body { max-width: none; } fieldset, .skip { display: none; } .rule, tr { break-inside: avoid; }
  h2, h3, h4, h2 + p, h3 + p, h4 + p, summary { break-after: avoid; } a { color: inherit; }
  details:not([open])::details-content { content-visibility: visible; display: block; } }
`;
