import { ChangeSignal } from '../../lib/corpus/indexed-db/change-signal';

/** An import changes the collection several times a second: told of when nothing more has come for so many milliseconds. */
const QUIET_MS = 700;

/** Tells when the collection was changed, in whatever part of the extension. Nothing of it is opened for that. */
export function onCollectionChange(then: () => void): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  new ChangeSignal().subscribe(() => {
    clearTimeout(quiet);
    quiet = setTimeout(then, QUIET_MS);
  });
}
