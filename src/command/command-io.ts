import type { Day } from '../model/programme.ts';
import type { FileSource } from '../read/file-source.ts';

/** Everything outside that the command line touches; handed in, so that commands run the same in a test. */
export interface CommandIo {
  /** What a path is; a path that cannot be looked at is `other`. */
  kindOf(path: string): Promise<'folder' | 'file' | 'nothing' | 'other'>;
  /** The files below a folder. */
  sourceOf(folder: string): FileSource;
  /** @throws where the file cannot be read */
  readText(path: string): Promise<string>;
  /** @throws where the file cannot be read */
  readBytes(path: string): Promise<Uint8Array>;
  /**
   * Writes a folder with these files, all or nothing: where any of it fails, the folder is not there.
   * @throws where the folder exists and is not empty, or cannot be written
   */
  writeFolder(path: string, files: ReadonlyMap<string, string>): Promise<void>;
  /**
   * Makes a folder and those around it; one that is there already stays as it is.
   * @throws where it cannot be made
   */
  makeFolder(path: string): Promise<void>;
  /** @throws where the file cannot be written */
  writeText(path: string, text: string): Promise<void>;
  /** @throws where the file cannot be written */
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  /** Standard output and standard error. */
  out(text: string): void;
  err(text: string): void;
  /** How much of a longer work is done; left out where nobody watches. */
  progress?(done: number, of: number): void;
  /** The day it is. */
  today(): Day;
  /** SHA-256 as lower-case hex. */
  hash(bytes: Uint8Array): Promise<string>;
}

/** Exit statuses, as programs that call the command line know them. */
export const DONE = 0;
/** The data has errors that touch what was asked; no table was written. */
export const DATA_ERROR = 1;
export const WRONG_USE = 2;
export type ExitStatus = typeof DONE | typeof DATA_ERROR | typeof WRONG_USE;
