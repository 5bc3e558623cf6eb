import { describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../entrypoints/library/library';
import type { ListRequest } from '../../../lib/corpus/list-request';
import { MemoryStore } from '../../../lib/corpus/memory-store';
import { makeArticle } from '../../corpus/make-article';
import { tickingClock } from '../../corpus/ticking-clock';
import { wordSignature } from '../../corpus/word-signature';

/** A library of three articles whose searches take as long as each is let; `asked` has what the store was asked for. */
async function open() {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  const texts = ['A reef was mapped.', 'A tanker left the reef.', 'The council met.'];
  await store.put(
    texts.map((text, number) => makeArticle(number, text)),
    'saved',
  );
  const asked: { readonly request: ListRequest; readonly go: () => void }[] = [];
  const list = store.list.bind(store);
  vi.spyOn(store, 'list').mockImplementation(async (request) => {
    await new Promise<void>((go) => asked.push({ request, go }));
    return list(request);
  });
  return { library: createLibrary(store, () => undefined), asked };
}

describe('the list while the reader types', () => {
  it('gives up the search of what was typed before, and shows what was typed last', async () => {
    const { library, asked } = await open();
    const first = library.ask({ search: '"reef was"' });
    const second = library.ask({ search: 'tanker' });
    expect(asked.map(({ request }) => request.signal?.aborted)).toEqual([true, false]);
    asked[1]!.go();
    await second;
    expect(library.state).toMatchObject({ matching: 1, searching: false, error: null });
    asked[0]!.go();
    await first;
    expect(library.state).toMatchObject({ matching: 1, searching: false, error: null });
    expect(library.state.rows).toHaveLength(1);
  });

  it('still fails where a search that is waited for cannot be answered', async () => {
    const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
    vi.spyOn(store, 'list').mockRejectedValue(new Error('gone'));
    await expect(createLibrary(store, () => undefined).ask({ search: 'tanker' })).rejects.toThrow('gone');
  });
});
