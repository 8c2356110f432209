import { describe, expect, it } from 'vitest';
import { embedAddress, frameCode, wholeAddress } from '../../../src/state/embed/frame-code.ts';

const LINK = 'v=1&data=by@1~00&lang=da&level=rode';

describe('a view in a frame', () => {
  it.each(['https://kort.example/by/', 'https://kort.example/by/#v=1&x', 'https://kort.example/by/?embed#v=1', 'https://kort.example/by/?embed=dark&x=1'])('has an address made from %s', (page) => {
    expect(embedAddress(page, LINK)).toBe(`https://kort.example/by/?embed#${LINK}`);
    expect(wholeAddress(page, LINK)).toBe(`https://kort.example/by/#${LINK}`);
  });

  it('is HTML in which nothing of the title or the link is markup', () => {
    const code = frameCode('https://kort.example/by/', `${LINK}&x="><script>`, 'Behov "nu" <b> & før');
    expect(code).toContain('src="https://kort.example/by/?embed#v=1&amp;data=by@1~00');
    expect(code).toContain('title="Behov &quot;nu&quot; &lt;b&gt; &amp; før"');
    expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
  });
});
