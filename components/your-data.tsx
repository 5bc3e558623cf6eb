import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/view/message';
import type { OptionsActions, OptionsState } from '../lib/view/options-state';
import { useI18n } from './i18n-context';
import styles from './your-data.module.css';

/** What is stored on this device, taking it along, and deleting it, which asks once. */
export function YourData({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const i18n = useI18n();
  const counts = {
    articles: say('count.articles', { n: state.stored.articles }),
    decisions: say('count.decisions', { n: state.stored.decisions }),
  };
  return (
    <>
      <p>{i18n.text(say('options.data.stored', counts))}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={actions.exportAll}>
          {i18n.text({ id: 'options.data.export' })}
        </button>
        <button type="button" class="act" onClick={actions.forgetDecisions}>
          {i18n.text({ id: 'options.data.forget' })}
        </button>
        <button type="button" class="act" aria-expanded={state.confirmingDelete} onClick={actions.askDelete}>
          {i18n.text({ id: 'options.data.delete' })}
        </button>
      </div>
      {state.confirmingDelete && (
        <ConfirmDelete question={i18n.text(say('options.data.confirm', counts))} actions={actions} />
      )}
    </>
  );
}

/** The safe answer has the focus. */
function ConfirmDelete({ question, actions }: { question: string; actions: OptionsActions }) {
  const i18n = useI18n();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class={styles['confirm']} role="group" aria-label={question}>
      <b class="strong">{question}</b>
      <p class="small">{i18n.text({ id: 'options.data.confirmNote' })}</p>
      <div class="acts">
        <button type="button" class="btn" ref={keep} onClick={actions.cancelDelete}>
          {i18n.text({ id: 'options.data.keep' })}
        </button>
        <button type="button" class="btn" onClick={actions.deleteEverything}>
          {i18n.text({ id: 'options.data.deleteNow' })}
        </button>
      </div>
    </div>
  );
}
