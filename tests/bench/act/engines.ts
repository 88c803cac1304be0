import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';

const fromBrowser = createRequire(createRequire(import.meta.url).resolve('@klarsyn/browser'));

/** The ACT rules that each rule of an engine answers, by engine and rule, as the engines themselves say; HTML_CodeSniffer says nothing. */
export const actIdsOf: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  axe: new Map(axe.getRules().map(({ ruleId, actIds }) => [ruleId, actIds ?? []])),
  qualweb: qualwebIds(),
  alfa: new Map(alfaIds().map(([rule, ...ids]) => [`sia-r${rule}`, ids])),
  ibm: ibmIds(),
  accesslint: await accesslintIds(),
};

/** IBM's rules say the ids themselves, some of them by how the rule fails. */
function ibmIds(): ReadonlyMap<string, readonly string[]> {
  interface IbmRule {
    readonly id: string;
    readonly act?: string | readonly (string | Readonly<Record<string, unknown>>)[];
  }
  const { Checker } = fromBrowser('accessibility-checker-engine/ace-node.js') as {
    readonly Checker: new () => { readonly engine: { readonly ruleMap: Readonly<Record<string, IbmRule>> } };
  };
  return new Map(
    Object.values(new Checker().engine.ruleMap).map(({ id, act = [] }) => [
      id,
      [act].flat().flatMap((one) => (typeof one === 'string' ? one : Object.keys(one))),
    ]),
  );
}

async function accesslintIds(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rules } = (await import(fromBrowser.resolve('@accesslint/core'))) as {
    readonly rules: readonly { readonly id: string; readonly actRuleIds?: readonly string[] }[];
  };
  return new Map(rules.map(({ id, actRuleIds = [] }) => [id, actRuleIds]));
}

function qualwebIds(): ReadonlyMap<string, readonly string[]> {
  const source = readFileSync(fromBrowser.resolve('@qualweb/act-rules'), 'utf8');
  return new Map([...source.matchAll(/"code":"(QW-ACT-R\d+)","mapping":"(\w{6})"/g)].map(([, code = '', id = '']) => [code, [id]]));
}

/** Alfa's own table stands in its documentation, not in its code. */
function alfaIds(): readonly (readonly [number, ...string[]])[] {
  return [
    [1, '2779a5'],
    [2, '23a2a8'],
    [4, 'b5c3f8'],
    [5, 'bf051a'],
    [7, 'de46e4'],
    [8, 'e086e5'],
    [9, 'bc659a'],
    [10, '73f2c2'],
    [11, 'c487ae'],
    [12, '97a4e1'],
    [13, 'cae760'],
    [14, '2ee8b8'],
    [15, '4b1c6c'],
    [16, '4e8ab6'],
    [17, '6cfa84'],
    [18, '5c01ea'],
    [19, '6a7281'],
    [20, '5f99a7'],
    [21, '674b10'],
    [28, '59796f'],
    [40, 'b40fd1'],
    [41, 'b20e66'],
    [42, 'ff89c9'],
    [43, '7d6734'],
    [44, 'b33eff'],
    [45, 'a25f45'],
    [46, 'd0f69e'],
    [47, 'b4f0c3'],
    [48, 'aaa1bf'],
    [49, '4c31df'],
    [50, '80f0bf'],
    [63, '8fc3b6'],
    [64, 'ffd0e9'],
    [65, 'oj04fd'],
    [66, '09o5cg'],
    [67, '46ca7f'],
    [68, 'bc4a75'],
    [69, 'afw4f7'],
    [81, 'fd3a94'],
    [83, '59br37'],
    [84, '0ssw9k'],
    [86, '46ca7f'],
    [87, 'ye5d6e', 'cf77f2'],
    [90, '307n5z'],
    [91, '24afc2'],
    [92, '9e45ec'],
    [93, '78fd32'],
    [94, 'm6b1q3'],
    [95, 'akn7bn'],
    [96, 'bisz58'],
    [109, 'ucwvc8'],
    [110, '674b10'],
    [111, 'kb1m8s'],
    [116, '2t702h'],
  ];
}
