import type { InputError } from './report.ts';

/** What can be wrong with a config or a profile. The message of each names the file it is about. */
const codes: ReadonlySet<string> = new Set([
  'yaml',
  'unknown-key',
  'missing-key',
  'wrong-value',
  'unknown-rule',
  'wrong-selector',
  'unknown-option',
  'unknown-preset',
  'config-missing',
  'config-unreadable',
  'config-loop',
  'config-leads-out',
  'named-outside',
  'named-address',
  'profile-missing',
  'tokens-missing',
  'tokens-json',
  'tokens-alias',
  'tokens-loop',
  'tokens-value',
  'token-unknown',
  'token-type',
  'rule-file',
  'pack-missing',
  'pack-empty',
  'pack-name',
  'pack-id',
]);

/** True when a config or a profile is at fault, and not the input that could not be checked for it. */
export const isAboutConfig = ({ code }: InputError): boolean => codes.has(code);
