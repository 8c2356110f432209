export interface RunOptions {
  readonly capture?: boolean;
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly minutes?: number;
  readonly cwd?: string;
}

export interface RunResult {
  readonly code: number;
  readonly output: string;
}

export declare const ROOT: string;
export declare class Trouble extends Error {}
export declare function run(program: string, args: readonly string[], options?: RunOptions): Promise<RunResult>;
export declare function tool(packageName: string, name: string, args: readonly string[], options?: RunOptions): Promise<RunResult>;
