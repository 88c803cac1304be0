import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { FoundBrowser } from './browser.ts';
import { canRun } from './named.ts';

/** The first Chrome or Chromium on PATH or in one of the usual places. */
export async function installedBrowser(): Promise<FoundBrowser | undefined> {
  for (const path of places()) {
    if (await canRun(path)) return { ok: true, kind: 'installed', path, env: {}, args: [], why: path };
  }
  return undefined;
}

const places = (): readonly string[] => {
  if (process.platform === 'darwin') return [...onMac(), ...onPath()];
  if (process.platform === 'win32') return onWindows();
  return [...onPath(), ...onLinux()];
};

/** Chrome before Chromium: what readers use most. The headless shell of Debian is last, it has no sandbox helper of its own. */
const names = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'chrome-headless-shell',
];

const onPath = (): readonly string[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const onLinux = (): readonly string[] => [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium/chromium-headless-shell',
  '/snap/bin/chromium',
  '/var/lib/flatpak/exports/bin/com.google.Chrome',
  '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
];

const onMac = (): readonly string[] =>
  ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );

const onWindows = (): readonly string[] => {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter((root) => root !== undefined);
  const tails = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
};
