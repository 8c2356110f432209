const QUOTE = 34;
const BACKSLASH = 92;

/** Keys that stand a second time in one object, with the offset of the second. @param text known to be JSON */
export function duplicateKeys(text: string): readonly { readonly key: string; readonly offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  // Keys of the objects around, the innermost last; `null` stands for a list.
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 123) open.push(new Set());
    else if (code === 91) open.push(null);
    else if (code === 125 || code === 93) open.pop();
    if (code !== QUOTE) continue;
    const offset = i;
    i = endOfText(text, offset);
    const keys = open.at(-1) ?? null;
    if (keys === null || !isFollowedByColon(text, i + 1)) continue;
    const key = keyOf(text.slice(offset, i + 1));
    if (keys.has(key)) found.push({ key, offset });
    keys.add(key);
  }
  return found;
}

/** Offset of the quotation mark that closes the one at `from`. */
function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 32) at += 1;
  return text[at] === ':';
}

/** Two keys may be written differently and be the same: `"a"` and `"\u0061"`. */
const keyOf = (quoted: string): string => (quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1));
