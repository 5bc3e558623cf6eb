import type { ExampleState } from '../../components/live-example';
import { WelcomePage } from '../../components/welcome-page';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import { backgroundMessenger } from '../shared/background-messenger';
import { mountPage } from '../shared/mount';
import { openPage } from '../shared/open-page';
import { compareSample } from '../shared/sample-comparison';
import { readShortcuts } from '../shared/shortcuts';

const { quickCheck } = await readShortcuts();
let starterOn = false;
let example: ExampleState = { kind: 'comparing' };

async function refresh(): Promise<void> {
  const packs = await backgroundMessenger.send('packs', {});
  starterOn = packs.ok && packs.value.some(({ id, enabled }) => id === BUNDLED_PACK.id && enabled);
  page.draw();
}

async function showExample(): Promise<void> {
  const sample = await compareSample();
  example = sample.ok
    ? { kind: 'done', view: sample.value.view }
    : { kind: 'failed', reason: sample.error.reason };
  page.draw();
}

const page = await mountPage(() => (
  <WelcomePage
    starterArticles={BUNDLED_PACK.articles}
    starterOn={starterOn}
    quickCheckKey={quickCheck}
    example={example}
    onTurnOnStarterPack={() => void backgroundMessenger.send('turn-on-starter-pack', {}).then(refresh)}
    onStartEmpty={() =>
      void backgroundMessenger.send('turn-off-starter-pack', {}).then(() => openPage('library'))
    }
    onLibrary={() => openPage('library')}
    onClassroom={() => openPage('classroom')}
    onReports={() => openPage('report')}
  />
));
await Promise.all([showExample(), refresh()]);
