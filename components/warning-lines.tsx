import type { WarningView } from '../lib/view/comparison-view';
import { Say } from './say';
import { WarningLine } from './warning-line';

/** A line for each warning. `brief`: without what only the panel can do about it. */
export function WarningLines({
  warnings,
  brief = false,
}: {
  warnings: readonly WarningView[];
  brief?: boolean;
}) {
  return (
    <>
      {warnings.map(({ kind, line, next }) => (
        <WarningLine key={kind}>
          <Say message={line} />
          {next !== null && !brief && (
            <>
              {' '}
              <Say message={next} />
            </>
          )}
        </WarningLine>
      ))}
    </>
  );
}
