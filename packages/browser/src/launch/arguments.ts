/** Features by which Chrome asks for things of its own accord, the last two through the page's own way out; seen in the network log of Chromium 150. */
const unwantedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'OptimizationHints',
  'AimServerRequestOnStartupEnabled',
  'PreconnectToSearch',
];

/** What every browser is started with, beside puppeteer's own: nothing is fetched, sent or shown that the page did not ask for. */
export const quietArguments: readonly string[] = [
  '--block-new-web-contents',
  // Every origin has a process of its own: a frame that hangs, or takes all memory, is not the page.
  '--site-per-process',
  '--enable-features=OriginKeyedProcessesByDefault',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  `--disable-features=${unwantedFeatures.join(',')}`,
  '--disable-quic',
  '--disable-sync',
  // The browser itself has no way out, so that nothing is told to its maker: pages get one of their own.
  '--host-resolver-rules=MAP no-way-out.invalid ~NOTFOUND',
  '--proxy-server=socks5://no-way-out.invalid:1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--lang=nb',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
];

/** Puppeteer's own arguments that are not wanted here: it lets pages open windows. */
export const unwantedArguments: readonly string[] = ['--disable-popup-blocking'];
