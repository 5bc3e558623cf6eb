import { say } from '../lib/view/message';
import type { Stale } from '../lib/view/surface-state';
import { useI18n } from './i18n-context';
import { Say } from './say';
import { WarningLine } from './warning-line';

export interface StaleLineProps {
  readonly stale: Stale;
  readonly onReadAgain: () => void;
  readonly onAllowSite: (site: string) => void;
}

/** What is shown is not what is in the tab any more: which page it belongs to, and the way to read again. */
export function StaleLine({ stale, onReadAgain, onAllowSite }: StaleLineProps) {
  const i18n = useI18n();
  if (stale.kind === 'moved')
    return (
      <WarningLine>
        <p>{i18n.text({ id: 'stale.moved' })}</p>
        {stale.site !== null && (
          <button type="button" class="act" onClick={() => onAllowSite(stale.site ?? '')}>
            <Say message={{ id: 'refusal.no-access.allow', args: { site: stale.site } }} />
          </button>
        )}
      </WarningLine>
    );
  const line =
    stale.kind === 'page-changed'
      ? say('stale.page-changed')
      : say('stale.sentence-gone', { time: { kind: 'date', iso: stale.readAt, style: 'time' } });
  return (
    <WarningLine>
      <p>{i18n.text(line)}</p>
      <button type="button" class="act" onClick={onReadAgain}>
        {i18n.text({ id: 'stale.readAgain' })} <kbd aria-hidden="true">R</kbd>
      </button>
    </WarningLine>
  );
}
