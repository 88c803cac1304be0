import type { Layer } from '@klarsyn/core';

/** A layer with what is needed to say where each of its values stands. */
export interface LoadedLayer extends Layer {
  /** The folder that file patterns and paths in the layer are counted from; undefined for presets. */
  readonly folder: string | undefined;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}
