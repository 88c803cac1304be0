import { mkdir } from 'node:fs/promises';
import type { CheckOptions } from '@klarsyn/toolkit';
import { type Given, type Surroundings, textOf } from './command.ts';
import type { Planned } from './finish.ts';
import type { Output } from './outputs.ts';
import { asAddress, mostEmbedded } from './pictures.ts';
import { say } from './texts.ts';

/** What is done with pictures of findings: `--screenshots DIR` keeps them as files, an HTML report holds them itself, else none are taken. */
export async function planPictures(
  given: Given,
  outputs: readonly Output[],
  { form }: Surroundings,
): Promise<Planned<{ readonly onPicture: CheckOptions['onPicture'] }>> {
  const folder = textOf(given, 'screenshots')?.replace(/(?<=.)[/\\]+$/, '');
  const isForPage = outputs.some(({ format }) => format === 'html');
  if (folder === undefined) return { ok: true, onPicture: isForPage && given['static'] !== true ? embedded() : undefined };
  if (given['static'] === true) return { ok: false, message: say('screenshotsNeedBrowser', form) };
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { ok: false, message: say('cannotWrite', form, { file: folder, cause: String((error as NodeJS.ErrnoException).code) }) };
  }
  const { writeWhole } = await import('@klarsyn/toolkit');
  return {
    ok: true,
    onPicture: async ({ name, bytes }) => {
      const file = `${folder}/${name}`;
      await writeWhole(file, bytes);
      return file;
    },
  };
}

/** Gives each picture back as a `data:` address, until they are too many. */
function embedded(): CheckOptions['onPicture'] {
  let size = 0;
  return async ({ bytes }) => {
    size += bytes.length;
    return size > mostEmbedded ? undefined : asAddress(bytes);
  };
}
