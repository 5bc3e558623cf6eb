import { describeCorpusStore } from '../corpus-store.contract';
import { describeLibraryStore } from '../library.contract';
import { describeUndo } from '../undo.contract';
import { openTestStore } from './open-test-store';

describeCorpusStore('IndexedDbStore', () => openTestStore());
describeLibraryStore('IndexedDbStore', () => openTestStore());
describeUndo('IndexedDbStore', () => openTestStore());
