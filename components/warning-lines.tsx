import type { WarningView } from '../lib/view/comparison-view';
import { useI18n } from './i18n-context';
import { Say } from './say';
import { WarningLine } from './warning-line';

/** A line for each warning, and what can be done about it where the page can be read again from here. */
export function WarningLines({
  warnings,
  keyed = false,
  onReadAgain = null,
}: {
  warnings: readonly WarningView[];
  /** R reads the page again. */
  keyed?: boolean;
  onReadAgain?: (() => void) | null;
}) {
  const i18n = useI18n();
  return (
    <>
      {warnings.map(({ kind, line, next }) => (
        <WarningLine key={kind}>
          <Say message={line} />
          {next !== null && onReadAgain !== null && (
            <>
              {' '}
              <Say message={next} />{' '}
              <button type="button" class="act" onClick={onReadAgain}>
                {i18n.text({ id: 'stale.compareAgain' })} {keyed && <kbd aria-hidden="true">R</kbd>}
              </button>
            </>
          )}
        </WarningLine>
      ))}
    </>
  );
}
