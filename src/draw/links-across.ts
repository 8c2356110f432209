/** Water that is no wider is stepped across, in metres: the harbour of Copenhagen is 100 to 350. */
const STEP_ACROSS = 400;
/** How many such links an area has at most of its own. */
const MOST_LINKS = 3;

interface Link {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/**
 * Links between parts that no border ties together. `borders[i]`: positions that share a border with i, `null` where i cannot be stood
 * on. An area gets its nearest ones (three at most) of other parts within 400 m, one without any border its nearest at any distance; what is
 * still apart is tied by the shortest links there are. Each link goes both ways.
 */
export function linksAcross(borders: readonly (readonly number[] | null)[], gap: (a: number, b: number) => number): readonly (readonly number[])[] {
  const parts = new Parts(borders.length);
  borders.forEach((others, own) => others?.forEach((other) => parts.join(own, other)));
  const apart = linksBetween(borders, parts, gap);
  const links = borders.map(() => new Set<number>());
  const tie = ({ from, to }: Link): void => {
    links[from]?.add(to);
    links[to]?.add(from);
    parts.join(from, to);
  };
  const tied = new Uint8Array(borders.length);
  for (const link of apart) {
    const wanted = [link.from, link.to].filter((own) => (tied[own] ?? 0) < MOST_LINKS && (link.gap <= STEP_ACROSS || borders[own]?.length === 0));
    for (const own of wanted) tied[own] = (tied[own] ?? 0) + 1;
    if (wanted.length > 0) tie(link);
  }
  for (const link of apart) if (!parts.areJoined(link.from, link.to)) tie(link);
  return links.map((found) => [...found]);
}

/** Every pair of areas in different parts, nearest first. Empty where borders tie everything together. */
function linksBetween(borders: readonly (readonly number[] | null)[], parts: Parts, gap: (a: number, b: number) => number): readonly Link[] {
  const links: Link[] = [];
  borders.forEach((own, from) => {
    if (own === null) return;
    for (let to = from + 1; to < borders.length; to++) if (borders[to] !== null && !parts.areJoined(from, to)) links.push({ from, to, gap: gap(from, to) });
  });
  return links.toSorted((a, b) => a.gap - b.gap || a.from - b.from || a.to - b.to);
}

/** Which areas are tied together so far (union-find). */
class Parts {
  readonly #root: number[];

  constructor(count: number) {
    this.#root = Array.from({ length: count }, (_, i) => i);
  }

  join(a: number, b: number): void {
    this.#root[this.#rootOf(a)] = this.#rootOf(b);
  }

  areJoined = (a: number, b: number): boolean => this.#rootOf(a) === this.#rootOf(b);

  #rootOf(i: number): number {
    let at = i;
    for (let up = this.#root[at] ?? at; up !== at; up = this.#root[at] ?? at) {
      this.#root[at] = this.#root[up] ?? up;
      at = up;
    }
    return at;
  }
}
