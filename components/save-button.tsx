import type { SaveState } from '../lib/view/surface-state';
import { useI18n } from './i18n-context';

/** "Save this article", or that it is saved. */
export function SaveButton({
  save,
  onSave,
  plain = false,
  keyed,
}: {
  save: SaveState;
  onSave: () => void;
  plain?: boolean;
  /** Names the key that does the same. */
  keyed: boolean;
}) {
  const i18n = useI18n();
  if (save === 'unknown') return null;
  return (
    <button type="button" class={plain ? 'btn' : 'btn go'} disabled={save !== 'unsaved'} onClick={onSave}>
      {i18n.text({
        id: save === 'unsaved' ? 'popup.save' : save === 'saving' ? 'popup.saving' : 'popup.saved',
      })}
      {save === 'unsaved' && keyed && <kbd aria-hidden="true">S</kbd>}
    </button>
  );
}
