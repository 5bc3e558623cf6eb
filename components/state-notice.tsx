import { say } from '../lib/view/message';
import type { SurfaceActions } from '../lib/view/surface-actions';
import type { SaveState, Shortcuts, SurfaceState } from '../lib/view/surface-state';
import { damageMessage } from './damage-message';
import { useI18n } from './i18n-context';
import { RefusalNotice } from './refusal-notice';
import { SaveButton } from './save-button';
import { Say } from './say';
import { shortcutKey } from './shortcut-key';
import { SurfaceNotice } from './surface-notice';
import { WarningLines } from './warning-lines';

/** A state without a comparison to show. */
export type QuietState = Exclude<SurfaceState, { kind: 'compared' | 'progress' }>;

export interface StateNoticeProps {
  readonly state: QuietState;
  readonly actions: SurfaceActions;
  readonly shortcuts: Shortcuts;
  /** The popup, where S saves. */
  readonly keyed?: boolean;
}

/** What happened and the one next step, for every state in which nothing is compared. */
export function StateNotice({ state, actions, shortcuts, keyed = false }: StateNoticeProps) {
  const i18n = useI18n();
  switch (state.kind) {
    case 'idle':
      return <Idle waiting={state.waiting} shortcuts={shortcuts} />;
    case 'refused':
      return (
        <RefusalNotice
          refusal={state.refusal}
          site={state.site}
          quickCheckKey={shortcuts.quickCheck}
          onAllowSite={actions.allowSite}
        />
      );
    case 'collection-empty':
      return (
        <SurfaceNotice
          glyph="shelf"
          title={i18n.text({ id: 'state.empty.title' })}
          text={i18n.text(
            state.starterArticles > 0
              ? say('state.empty.text', { n: state.starterArticles })
              : say('state.empty.textPlain'),
          )}
        >
          {state.starterArticles > 0 && (
            <button type="button" class="btn go" onClick={actions.turnOnStarterPack}>
              {i18n.text({ id: 'state.empty.turnOn' })}
            </button>
          )}
          <div class="acts">
            <SaveLink save={state.save} onSave={actions.save} />
            <button type="button" class="act" onClick={actions.openLibrary}>
              {i18n.text({ id: 'state.empty.library' })}
            </button>
          </div>
        </SurfaceNotice>
      );
    case 'packs-off':
      return (
        <SurfaceNotice
          glyph="shelf"
          title={i18n.text({ id: 'state.packsOff.title' })}
          text={i18n.text({ id: 'state.packsOff.text' })}
        >
          <button type="button" class="btn go" onClick={actions.openLibrary}>
            {i18n.text({ id: 'state.packsOff.next' })}
          </button>
        </SurfaceNotice>
      );
    case 'nothing-comparable': {
      const { articles, packs } = state.searched;
      const args = {
        articles: say('count.articles', { n: articles }),
        packs: say('count.packs', { n: packs }),
      };
      return (
        <>
          <WarningLines warnings={state.warnings} />
          <SurfaceNotice
            glyph="only"
            title={i18n.text({ id: 'state.nothing.title' })}
            text={i18n.text(say('state.nothing.text', args))}
          >
            <SaveButton save={state.save} onSave={actions.save} keyed={keyed} />
            {state.save === 'unsaved' && <p class="small">{i18n.text({ id: 'state.nothing.later' })}</p>}
          </SurfaceNotice>
        </>
      );
    }
    case 'storage-full':
      return (
        <SurfaceNotice
          glyph="alert"
          title={i18n.text({ id: 'storageFull.title' })}
          text={i18n.text(
            state.usedBytes === null
              ? say('storageFull.textUnknown')
              : say('storageFull.text', { used: { kind: 'bytes', bytes: state.usedBytes } }),
          )}
          next={i18n.text({ id: 'storageFull.next' })}
        >
          <button type="button" class="btn" onClick={actions.openLibrary}>
            {i18n.text({ id: 'state.empty.library' })}
          </button>
        </SurfaceNotice>
      );
    case 'damaged':
      return (
        <SurfaceNotice
          alert
          glyph="alert"
          title={i18n.text({ id: 'damage.title' })}
          text={i18n.text(damageMessage(state.listed, state.readable))}
        >
          <button type="button" class="btn go" onClick={actions.openLibrary}>
            {i18n.text({ id: 'state.empty.library' })}
          </button>
        </SurfaceNotice>
      );
    case 'stopped':
      return (
        <SurfaceNotice
          glyph="page"
          title={i18n.text({ id: 'stopped.title' })}
          text={i18n.text({ id: 'stopped.text' })}
        >
          <button type="button" class="btn go" onClick={actions.retry}>
            {i18n.text({ id: 'stale.comparePage' })}
          </button>
        </SurfaceNotice>
      );
    case 'unopened':
      return (
        <SurfaceNotice
          alert
          glyph="alert"
          title={i18n.text({ id: 'opening.title' })}
          text={i18n.text({ id: 'opening.safe' })}
          next={i18n.text({ id: 'unopened.next' })}
        >
          <button type="button" class="btn go" onClick={actions.openLibrary}>
            {i18n.text({ id: 'state.empty.library' })}
          </button>
          <div class="acts">
            <button type="button" class="act" onClick={actions.retry}>
              {i18n.text({ id: 'failed.retry' })}
            </button>
            <button type="button" class="act" onClick={() => actions.copyDetails(state.details)}>
              {i18n.text({ id: 'failed.copy' })}
            </button>
          </div>
        </SurfaceNotice>
      );
    case 'failed':
      return (
        <SurfaceNotice
          alert
          glyph="alert"
          title={i18n.text({ id: 'failed.title' })}
          text={i18n.text({ id: 'failed.text' })}
        >
          <button type="button" class="btn go" onClick={actions.retry}>
            {i18n.text({ id: 'failed.retry' })}
          </button>
          <button type="button" class="act" onClick={() => actions.copyDetails(state.details)}>
            {i18n.text({ id: 'failed.copy' })}
          </button>
        </SurfaceNotice>
      );
  }
}

function Idle({ waiting, shortcuts }: { waiting: boolean; shortcuts: Shortcuts }) {
  const i18n = useI18n();
  if (waiting) return <p class="vh">{i18n.text({ id: 'state.waiting' })}</p>;
  const key = shortcuts.quickCheck;
  const next =
    key === null
      ? say('state.idle.nextNoKey')
      : say('state.idle.next', { key: say('refusal.key', { key: shortcutKey(key) }) });
  return (
    <SurfaceNotice
      glyph="page"
      title={i18n.text({ id: 'state.idle.title' })}
      text={i18n.text({ id: 'state.idle.text' })}
      next={<Say message={next} />}
    />
  );
}

function SaveLink({ save, onSave }: { save: SaveState; onSave: () => void }) {
  const i18n = useI18n();
  if (save !== 'unsaved')
    return save === 'saved' ? <span class="small">{i18n.text({ id: 'popup.saved' })}</span> : null;
  return (
    <button type="button" class="act" onClick={onSave}>
      {i18n.text({ id: 'popup.save' })}
    </button>
  );
}
