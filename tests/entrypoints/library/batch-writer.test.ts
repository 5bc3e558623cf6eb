import { describe, expect, it } from 'vitest';
import { createBatchWriter } from '../../../entrypoints/library/import/batch-writer';
import { MemoryStore } from '../../../lib/corpus/memory-store';
import { fail, type Result } from '../../../lib/model/result';
import type { RestoreOutcome, StoredArticle, StoreError } from '../../../lib/corpus/corpus-store';
import { idOf, makeArticle } from '../../corpus/make-article';
import { wordSignature } from '../../corpus/word-signature';

/** A store whose writes end when the test says so, or fail. */
class SlowStore extends MemoryStore {
  readonly begun: string[][] = [];
  readonly #ends: ((fails: boolean) => void)[] = [];

  override async restore(records: readonly StoredArticle[]): Promise<Result<RestoreOutcome, StoreError>> {
    this.begun.push(records.map(({ article }) => article.id));
    const fails = await new Promise<boolean>((resolve) => this.#ends.push(resolve));
    return fails ? fail({ kind: 'busy' }) : super.restore(records);
  }

  /** Ends the oldest write that is under way, once there is one. */
  async end(fails = false): Promise<void> {
    while (this.#ends.length === 0) await new Promise((resolve) => setTimeout(resolve));
    this.#ends.shift()!(fails);
  }
}

const slowStore = (): SlowStore => new SlowStore({ signatureOf: wordSignature, now: () => '' });

describe('a batch writer', () => {
  it('lets the next articles come together while it stores the last, and tells of each batch once', async () => {
    const store = slowStore();
    const writer = createBatchWriter(store);
    writer.add(makeArticle(1, 'One.'));
    expect(await writer.handOver()).toEqual({ ok: true, value: { added: 0, known: 0 } });
    writer.add(makeArticle(1, 'One.'));
    writer.add(makeArticle(2, 'Two.'));
    const second = writer.handOver();
    await store.end();
    expect(await second).toEqual({ ok: true, value: { added: 1, known: 0 } });
    writer.add(makeArticle(3, 'Three.'));
    const flushed = writer.flush();
    await store.end();
    await store.end();
    expect(await flushed).toEqual({ ok: true, value: { added: 2, known: 1 } });
    expect(store.begun).toEqual([[idOf(1)], [idOf(1), idOf(2)], [idOf(3)]]);
    expect(writer.added).toEqual([1, 2, 3].map(idOf));
    expect(await writer.flush()).toEqual({ ok: true, value: { added: 0, known: 0 } });
  });

  it('begins nothing more after a write that failed', async () => {
    const store = slowStore();
    const writer = createBatchWriter(store);
    writer.add(makeArticle(1, 'One.'));
    await writer.handOver();
    writer.add(makeArticle(2, 'Two.'));
    const next = writer.flush();
    await store.end(true);
    expect(await next).toEqual(fail({ kind: 'busy' }));
    expect(store.begun).toEqual([[idOf(1)]]);
    expect(writer.added).toEqual([]);
  });

  it('waits for what it began before anything is taken back', async () => {
    const store = slowStore();
    const writer = createBatchWriter(store);
    writer.add(makeArticle(1, 'One.'));
    await writer.handOver();
    const settled = writer.settled();
    await store.end();
    await settled;
    expect(writer.added).toEqual([idOf(1)]);
  });
});
