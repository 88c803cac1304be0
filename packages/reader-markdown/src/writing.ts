import type { DocumentBuilder, TextPlace } from '@klarsyn/core';

/** What writing a tree needs. Positions in the tree count from `shift` in the source. */
export interface Writing {
  readonly builder: DocumentBuilder;
  readonly source: string;
  readonly shift: number;
  readonly declared: string | undefined;
  readonly place: (start: number, end: number) => TextPlace;
}
