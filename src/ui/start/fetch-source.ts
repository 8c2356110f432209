import { staysInPackage, type FileSource } from '../../read/file-source.ts';

/** How many files have been asked for, and how many have come. */
export interface FetchProgress {
  readonly done: number;
  readonly all: number;
}

/** A package folder at an address of our own origin. Reports each file as it is asked for and as it comes. */
export function fetchSource(folder: URL, progress: (state: FetchProgress) => void): FileSource {
  let [done, all] = [0, 0];
  const read = async (path: string): Promise<Uint8Array | null> => {
    if (!staysInPackage(path)) return null;
    progress({ done, all: (all += 1) });
    try {
      const answer = await fetch(new URL(path.split('/').map(encodeURIComponent).join('/'), folder));
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`${answer.status} ${path}`);
      return new Uint8Array(await answer.arrayBuffer());
    } finally {
      progress({ done: (done += 1), all });
    }
  };
  return { read };
}
