import type { Stale } from '../lib/view/surface-state';
import { useI18n } from './i18n-context';
import { Say } from './say';
import { staleMessage } from './stale-message';
import { WarningLine } from './warning-line';

export interface StaleLineProps {
  readonly stale: Stale;
  /** R compares again. */
  readonly keyed: boolean;
  readonly onReadAgain: () => void;
  readonly onAllowSite: (site: string) => void;
}

/** What is shown is not what is in the tab any more: which page it belongs to, and the one next step. */
export function StaleLine({ stale, keyed, onReadAgain, onAllowSite }: StaleLineProps) {
  const i18n = useI18n();
  const isOpen = stale.kind !== 'moved' || stale.open;
  return (
    <WarningLine>
      <p>{i18n.text(staleMessage(stale))}</p>
      {isOpen && (
        <button type="button" class="act" onClick={onReadAgain}>
          {i18n.text({ id: stale.kind === 'moved' ? 'stale.comparePage' : 'stale.compareAgain' })}{' '}
          {keyed && <kbd aria-hidden="true">R</kbd>}
        </button>
      )}
      {stale.kind === 'moved' && !stale.open && stale.site !== null && (
        <button type="button" class="act" onClick={() => onAllowSite(stale.site ?? '')}>
          <Say message={{ id: 'refusal.no-access.allow', args: { site: stale.site } }} />
        </button>
      )}
    </WarningLine>
  );
}
