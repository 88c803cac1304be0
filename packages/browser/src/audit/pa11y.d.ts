/** pa11y has no types of its own; this is the part of it that we use. */
declare module 'pa11y' {
  /** What pa11y asks of a page that it does not navigate. */
  export interface Pa11yPage {
    on(): unknown;
    off(): unknown;
    setViewport(): Promise<unknown>;
    evaluate(program: string | ((value: unknown) => unknown), value?: unknown): Promise<unknown>;
  }

  /** What one runner says of one element. */
  export interface Pa11yIssue {
    readonly code: string;
    readonly type: 'error' | 'warning' | 'notice';
    readonly selector: string;
    readonly runner: string;
    readonly runnerExtras: Readonly<Record<string, unknown>>;
  }

  /** How pa11y is told to look at a page of ours. */
  export interface Pa11yOptions {
    readonly browser: unknown;
    readonly page: Pa11yPage;
    readonly ignoreUrl: true;
    readonly runners: readonly string[];
    readonly standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    readonly userAgent: string;
  }

  /** Runs the runners. The address is not used when `ignoreUrl` is set. */
  export default function pa11y(address: string, options: Pa11yOptions): Promise<{ readonly issues: readonly Pa11yIssue[] }>;
}
