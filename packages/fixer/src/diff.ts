import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What has changed in a file, as a unified diff that `git apply` and `patch -p1` take. Empty when nothing has. */
export const unifiedDiff = (name: string, before: string, after: string): string =>
  before === after
    ? ''
    : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
