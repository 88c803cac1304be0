/** What the scorecard has beside the looks of the report. Parts of a bar lie in one order and are told in words, so that no colour is needed to read them. */
export const cardStyle = `
body { max-width: 76rem; }
.unit { border-top: 3px solid var(--line); margin-top: 2rem; } h5 { font-size: 1rem; margin: .2rem 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: .4rem 2rem; }
.pair ul { margin: .3rem 0; padding-left: 1.2rem; } ul.plain { list-style: none; padding: 0; } .plain li { margin: .3rem 0; }
svg { max-width: 100%; height: auto; vertical-align: middle; }
.trend line { stroke: var(--soft); stroke-width: 1; } .trend polyline { fill: none; stroke: var(--link); stroke-width: 2; } .trend circle { fill: var(--link); }
.s-breach { fill: var(--error); } .s-look { fill: var(--review); } .s-clean { fill: var(--good); }
.filled { fill: var(--link); } .frame { fill: none; stroke: var(--soft); }
.p-kept { color: var(--good); } .p-broken { color: var(--error); } .p-unseen { color: var(--soft); }
.unit td, .unit th { white-space: nowrap; }
@page { size: A4 landscape; margin: 12mm; }
@media print { html { font-size: 75%; } body { max-width: none; padding: 0; } .wide { overflow: visible; } h2, h3, h4, h5 { break-after: avoid; } tr, .pair > div { break-inside: avoid; } }
`;
