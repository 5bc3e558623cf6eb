import { MemoryStore } from '../../lib/corpus/memory-store';
import { describeCorpusStore } from './corpus-store.contract';
import { describeLibraryStore } from './library.contract';
import { describeUndo } from './undo.contract';
import { tickingClock } from './ticking-clock';
import { wordSignature } from './word-signature';

const open = async () => new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });

describeCorpusStore('MemoryStore', open);
describeLibraryStore('MemoryStore', open);
describeUndo('MemoryStore', open);
