import { MemoryStore } from '../../lib/corpus/memory-store';
import { describeCorpusStore } from './corpus-store.contract';
import { tickingClock } from './ticking-clock';
import { wordSignature } from './word-signature';

describeCorpusStore(
  'MemoryStore',
  async () => new MemoryStore({ signatureOf: wordSignature, now: tickingClock() }),
);
