/// <reference lib="dom" />
import type { RecordedWorld } from '../record/walk.ts';
import type { Probe } from './living.ts';

/** What audio and video do by themselves: how long they are, whether they play, what they can be heard and steered by. */
export const media: Probe = {
  look: async () => {
    const numbers = (globalThis as RecordedWorld).klarsynNumbers;
    const found = Array.from(document.querySelectorAll<HTMLMediaElement>('audio, video'));
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    for (let turn = 0; turn < 20 && found.some(({ readyState, error }) => readyState < 1 && error === null); turn++) await pause(50);
    return found.map((element) => {
      const { duration, paused, autoplay, muted, volume, controls, readyState, currentSrc, loop, error } = element;
      const heard = element as HTMLMediaElement & { webkitAudioDecodedByteCount?: number };
      return {
        number: numbers?.get(element) ?? -1,
        duration: Number.isFinite(duration) ? duration : null,
        plays: autoplay && (!paused || error === null),
        muted: muted || volume === 0,
        controls,
        loop,
        loaded: readyState > 0,
        width: element instanceof HTMLVideoElement ? element.videoWidth : 0,
        hasSound: element instanceof HTMLAudioElement || heard.webkitAudioDecodedByteCount !== 0,
        captions: Array.from(element.textTracks, ({ kind }) => kind),
        source: currentSrc,
      };
    });
  },
};
