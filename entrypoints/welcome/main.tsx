import { WelcomePage } from '../../components/welcome-page';
import { backgroundMessenger } from '../shared/background-messenger';
import { mountPage } from '../shared/mount';
import { openPage } from '../shared/open-page';
import { readShortcuts } from '../shared/shortcuts';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';

const { quickCheck } = await readShortcuts();
let starterOn = false;

async function refresh(): Promise<void> {
  const packs = await backgroundMessenger.send('packs', {});
  starterOn = packs.ok && packs.value.some(({ id, enabled }) => id === BUNDLED_PACK.id && enabled);
  page.draw();
}

const page = await mountPage(() => (
  <WelcomePage
    starterArticles={BUNDLED_PACK.articles}
    starterOn={starterOn}
    quickCheckKey={quickCheck}
    onTurnOnStarterPack={() => void backgroundMessenger.send('turn-on-starter-pack', {}).then(refresh)}
    onStartEmpty={() =>
      void backgroundMessenger.send('turn-off-starter-pack', {}).then(() => openPage('library'))
    }
  />
));
await refresh();
