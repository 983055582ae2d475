import type { Pack } from '../../../lib/core/pack/schema';
import type { PageView } from '../../../lib/core/view/page-view';
import { packWithReports } from '../../../lib/tools/bench/many-reports';
import { galleryPage } from './assessment';
import { ask } from './query';

/** Shows one view, chosen by the address: `?page=popup&state=off&lang=ar&theme=dark`. */
async function start() {
  const pack = await askedPack();
  const { id, revision, date, title, stories } = pack;
  const [story] = stories;
  if (!story) throw new Error('no story in the pack');
  const page: PageView = { ...galleryPage(story), story, pack: { id, revision, date, title } };
  const view = ask('page', 'overlay');
  if (view === 'popup') (await import('./popup-stage')).showPopup(page);
  else if (view === 'welcome') (await import('./welcome-stage')).showWelcome(page);
  else if (view === 'library') (await import('./library-stage')).showLibrary(pack);
  else (await import('./overlay-stage')).showOverlay(page);
  document.body.dataset.ready = 'yes';
}

/** The bundled pack; with more reports than it has; or a small one that stays as it is when that is added to. */
async function askedPack(): Promise<Pack> {
  if (ask('pack', 'bundled') === 'small')
    return (await import('./small-pack.json')).default as unknown as Pack;
  const bundled: Pack = await (await fetch('/packs/microsoft-unit-8200.json')).json();
  const reports = Number(ask('reports', '0'));
  return reports ? packWithReports(bundled, reports) : bundled;
}

start();
