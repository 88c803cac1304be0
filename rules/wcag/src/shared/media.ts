import { type Document, type PageElement, seenBy } from '@klarsyn/core';
import { attribute, childrenOf, isHiddenFromAll, tagged } from './tree.ts';

/** What a probe saw of audio or video. Times in seconds; `duration` is null when it has no end or is not known. */
export interface Media {
  readonly element?: number;
  readonly duration: number | null;
  readonly plays: boolean;
  readonly muted: boolean;
  readonly controls: boolean;
  readonly loop: boolean;
  readonly loaded: boolean;
  /** Width of the picture in pixels; 0 for sound alone. */
  readonly width: number;
  readonly hasSound: boolean;
  readonly captions: readonly string[];
  readonly source: string;
}

/** All audio and video on a page. */
export const mediaOf = (document: Document): readonly Media[] => seenBy<Media>(document, 'media');

/** The videos that are not muted, that people can meet and that have no track of these kinds, such as `captions`. A track without a kind is `subtitles`. */
export function videosWithout(document: Document, kinds: readonly string[]): readonly PageElement[] {
  const isTrack = (child: PageElement) => child.tag === 'track' && kinds.includes(attribute(child, 'kind') ?? 'subtitles');
  return tagged(document, 'video').filter(
    (video) => !isHiddenFromAll(document, video) && attribute(video, 'muted') === undefined && !childrenOf(document, video).some(isTrack),
  );
}

/** How long something plays by itself that can be heard, in seconds; 0 when it does not. A part of a film may be asked for: `film.mp4#t=8,10`. */
export function playingFor({ plays, muted, hasSound, duration, loop, source }: Media): number {
  if (!plays || muted || !hasSound) return 0;
  const [, from = '0', to] = /#(?:.*&)?t=(?:npt:)?([\d.]*)(?:,([\d.]+))?/.exec(source) ?? [];
  const end = to === undefined ? (duration ?? Number.POSITIVE_INFINITY) : Number(to);
  return loop ? Number.POSITIVE_INFINITY : end - Number(from || 0);
}

/** Sound that lasts no longer than this needs no control, in seconds. Source: WCAG 2.1, 1.4.2. */
export const longestSound = 3;
