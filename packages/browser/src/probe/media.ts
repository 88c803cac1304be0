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
    /** Whether there is anything to hear; undefined when it cannot be told. Only asked of what plays by itself. */
    const isHeard = async ({ currentSrc, autoplay }: HTMLMediaElement): Promise<boolean | undefined> => {
      if (!autoplay || currentSrc === '') return undefined;
      try {
        const bytes = await (await fetch(currentSrc)).arrayBuffer();
        if (bytes.byteLength > 20 * 1024 * 1024) return undefined;
        const sound = await new OfflineAudioContext(1, 1, 44_100).decodeAudioData(bytes);
        return sound.getChannelData(0).some((value) => Math.abs(value) > 0.001);
      } catch {
        return undefined;
      }
    };
    const heard = await Promise.all(found.map(isHeard));
    return found.map((element, index) => {
      const { duration, paused, autoplay, muted, volume, controls, readyState, currentSrc, loop, error } = element;
      return {
        number: numbers?.get(element) ?? -1,
        duration: Number.isFinite(duration) ? duration : null,
        plays: autoplay && (!paused || error === null),
        muted: muted || volume === 0,
        controls,
        loop,
        loaded: readyState > 0,
        width: element instanceof HTMLVideoElement ? element.videoWidth : 0,
        hasSound: heard[index] ?? true,
        captions: Array.from(element.textTracks, ({ kind }) => kind),
        source: currentSrc,
      };
    });
  },
};
