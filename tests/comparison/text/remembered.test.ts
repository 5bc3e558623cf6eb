import { describe, expect, it } from 'vitest';
import { remembered } from '../../../lib/comparison/text/remembered';

/** A function that makes a new object for each call and counts how often it was asked. */
function counted() {
  const asked: string[] = [];
  const read = remembered((text: string) => {
    asked.push(text);
    return { text };
  });
  return { asked, read };
}

describe('remembered', () => {
  it('reads a text once and gives the same for it again', () => {
    const { asked, read } = counted();
    expect(read('abu marzouk')).toBe(read('abu marzouk'));
    expect(read('masri')).toEqual({ text: 'masri' });
    expect(asked).toEqual(['abu marzouk', 'masri']);
  });

  it('remembers that there is nothing', () => {
    let asked = 0;
    const read = remembered(() => (asked++, null));
    expect([read('quay'), read('quay')]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it('keeps no long text', () => {
    const { asked, read } = counted();
    const long = 'a'.repeat(61);
    expect(read(long)).toEqual(read(long));
    expect(asked).toHaveLength(2);
  });

  it('forgets all of many texts, and then gives equal answers', () => {
    const { asked, read } = counted();
    const first = read('0');
    for (let text = 1; text <= 10_000; text++) read(String(text));
    expect(read('0')).toEqual(first);
    expect(read('0')).not.toBe(first);
    expect(asked).toHaveLength(10_002);
  });
});
