/** One hostile thing that the command is given, and what must come of it. Plain data. */
export interface FaultCase {
  /** What it is, in a few words; no two are alike. */
  readonly name: string;
  /** What is checked: addresses, or files in the folder of the suite. None when all comes on standard input. */
  readonly inputs: readonly string[];
  /** Other words of the call. */
  readonly args?: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly expect: Expected;
  /** Puts what is checked where it is to lie; gives what takes it away again. */
  readonly prepare?: () => () => void;
  /** Set when it is also in `npm test`: it must be over in some seconds. */
  readonly short?: true;
}

type ExitCode = 0 | 1 | 2;

/** What must come of a case. */
export interface Expected {
  /** The exit code, or those that are right. The good input beside it gives 0 by itself. */
  readonly exit: ExitCode | readonly ExitCode[];
  /** Every one must be in the report on the inputs: codes of errors and complaints, or rules that found something. */
  readonly codes?: readonly string[];
  /** At least one must be in the report on the inputs, where more than one is right. */
  readonly oneOf?: readonly string[];
  /** Seconds from start to end, on an idle machine; else 60. */
  readonly within?: number;
  /** Most memory of the command and all it starts, in MiB; else 2,000: a browser may have 1,536 (guard 5). */
  readonly memory?: number;
}

/** What is checked in the same run as every case of a suite: an input that is good but for one finding that does not count. */
export interface Beside {
  readonly input: string;
  /** The rule that finds something in it. */
  readonly rule: string;
}

/** Cases of one kind while what they need is open: a server, a folder of files. */
export interface OpenSuite {
  readonly cases: readonly FaultCase[];
  readonly beside: Beside;
  /** The folder that the command runs in. */
  readonly cwd: string;
  close(): Promise<void>;
}

/** Cases of one kind. */
export interface Suite {
  readonly name: string;
  open(): Promise<OpenSuite>;
}
